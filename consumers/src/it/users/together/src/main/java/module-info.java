module consumer.together {
    requires inlay.slimvec;
    requires inlay.smallbox;
    requires inlay.smallvec;
}
