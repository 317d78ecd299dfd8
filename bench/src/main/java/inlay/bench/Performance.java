package inlay.bench;
public final class Performance { public static void main(String[] a) throws Exception {
 var p = a[0].equals("quick") ? inlay.bench.pass.Plan.quick() : inlay.bench.pass.Plan.full();
 System.out.println(inlay.bench.pass.Plan.full().description()); System.out.println(inlay.bench.pass.Plan.quick().description());
 System.out.println(inlay.bench.pass.Crossing.excluded());
 if (a.length>1) { var cells = inlay.bench.pass.Crossing.matching(inlay.bench.pass.Crossing.full(), java.util.regex.Pattern.compile(a[1]));
  var q = inlay.bench.pass.Plan.cells("x", new inlay.bench.pass.Schedule(1, 3, 4, 50), cells);
  System.out.println(q.description()); long t=System.nanoTime();
  try (var pr = inlay.examples.measuring.ProgressBars.onStandardError()) { new inlay.bench.pass.Pass(q, java.nio.file.Path.of("/tmp/b7"), pr).run(); }
  System.out.println((System.nanoTime()-t)/1e9); }
}}
