module consumer.smallvec {
    requires inlay.smallvec;
}
