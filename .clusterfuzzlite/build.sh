#!/bin/bash -eu
# Puts into $OUT, for each target: a script that runs it, what it needs on its class path, and its first inputs.
cd "$SRC/inlay"

mvn -B -ntp -q compile org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies \
  -pl vec,smallvec,slimvec,smallbox,fuzz -DincludeScope=runtime -DexcludeArtifactIds=jazzer,jazzer-api \
  -DexcludeGroupIds=io.github.inlay -DoutputDirectory="$OUT/lib"
for module in vec smallvec slimvec smallbox fuzz; do
  mkdir -p "$OUT/$module"
  cp -r "$module/target/classes/." "$OUT/$module"
done

for entry in fuzz/src/main/java/inlay/fuzz/run/*Target.java; do
  class=$(basename "$entry" .java)
  [ "$class" != Target ] || continue
  name=${class%Target}
  seeds=fuzz/src/test/resources/inlay/fuzz/run/CorpusTestInputs/shouldAgreeOn$name
  [ ! -d "$seeds" ] || zip -q -j "$OUT/${name}_seed_corpus.zip" "$seeds"/*
  printf '[libfuzzer]\nmax_len = 1024\nlen_control = 0\nreduce_inputs = 0\n' >"$OUT/$name.options"
  cat >"$OUT/$name" <<END
#!/bin/bash
# LLVMFuzzerTestOneInput: the mark by which the fuzzing engine knows a target.
here=\$(dirname "\$0")
LD_LIBRARY_PATH="\${JVM_LD_LIBRARY_PATH:-}:\$here" \\
exec "\$here/jazzer_driver" --agent_path="\$here/jazzer_agent_deploy.jar" \\
  --cp="\$here/fuzz:\$here/vec:\$here/smallvec:\$here/slimvec:\$here/smallbox:\$here/lib/*" \\
  --target_class=inlay.fuzz.run.$class \\
  --instrumentation_includes="inlay.vec.**:inlay.smallvec.**:inlay.slimvec.**:inlay.smallbox.**" \\
  --custom_hook_includes="inlay.nothing.**" --trace=cov \\
  --jvm_args="-Xmx1g:-XX\\:+UseSerialGC" \\
  "\$@"
END
  chmod +x "$OUT/$name"
done
