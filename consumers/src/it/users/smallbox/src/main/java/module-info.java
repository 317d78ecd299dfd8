module consumer.smallbox {
    requires inlay.smallbox;
}
