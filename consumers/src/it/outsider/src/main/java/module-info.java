module outsider {
    requires inlay.slimvec;
    requires inlay.smallbox;
    requires inlay.smallvec;
}
