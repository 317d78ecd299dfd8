module consumer.slimvec {
    requires inlay.slimvec;
}
