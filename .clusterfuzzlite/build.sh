#!/bin/bash -eu
# Puts into $OUT, for each target: a script that runs it, what it needs on its class path, and its first inputs.
cd "$SRC/inlay"

mvn -B -ntp -q package dependency:copy-dependencies -pl vec,smallvec,slimvec,smallbox,fuzz -DskipTests \
  -DincludeScope=runtime -DexcludeGroupIds=io.github.inlay,com.code-intelligence -DoutputDirectory="$OUT/lib"
for module in vec smallvec slimvec smallbox fuzz; do
  cp "$module"/target/"$module"-*-SNAPSHOT.jar "$OUT/lib/"
done
class_path=$(cd "$OUT" && printf '$here/%s:' lib/*.jar)

for entry in fuzz/src/main/java/inlay/fuzz/run/?*Target.java; do
  class=$(basename "$entry" .java)
  name=${class%Target}
  zip -q -j "$OUT/${name}_seed_corpus.zip" "fuzz/src/test/resources/inlay/fuzz/run/CorpusTestInputs/shouldAgreeOn$name"/*
  printf '[libfuzzer]\nmax_len = 1024\nlen_control = 0\nreduce_inputs = 0\n' >"$OUT/$name.options"
  cat >"$OUT/$name" <<END
#!/bin/bash
# LLVMFuzzerTestOneInput: the mark by which the fuzzing engine knows a target.
here=\$(dirname "\$0")
LD_LIBRARY_PATH="\${JVM_LD_LIBRARY_PATH:-}:\$here" \\
exec "\$here/jazzer_driver" --agent_path="\$here/jazzer_agent_deploy.jar" \\
  --cp="${class_path%:}" \\
  --target_class=inlay.fuzz.run.$class \\
  --instrumentation_includes="inlay.vec.**:inlay.smallvec.**:inlay.slimvec.**:inlay.smallbox.**" \\
  --custom_hook_includes="inlay.nothing.**" --trace=cov \\
  --jvm_args="-Xmx1g:-XX\\:+UseSerialGC" \\
  "\$@"
END
  chmod +x "$OUT/$name"
done
