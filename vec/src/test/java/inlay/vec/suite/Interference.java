package inlay.vec.suite;

import inlay.vec.Vec;
import inlay.vec.suite.Callback.Item;
import java.util.ArrayList;
import java.util.List;

/** What a callback may do to the list it was called from. Those that keep the size keep the content too. */
enum Interference {
    ADD {
        @Override
        void act(Vec<Item> list, Item item) {
            list.add(item);
        }
    },
    ADD_FIRST {
        @Override
        void act(Vec<Item> list, Item item) {
            list.addFirst(item);
        }
    },
    SPILL {
        @Override
        void act(Vec<Item> list, Item item) {
            for (int i = list.capacity(); i >= 0; i--) {
                list.add(item);
            }
        }
    },
    REMOVE_LAST {
        @Override
        void act(Vec<Item> list, Item item) {
            if (!list.isEmpty()) {
                list.removeLast();
            }
        }
    },
    CLEAR {
        @Override
        void act(Vec<Item> list, Item item) {
            list.clear();
        }
    },
    CLEAR_AND_SHRINK {
        @Override
        void act(Vec<Item> list, Item item) {
            list.clear();
            list.shrinkToFit();
        }
    },
    CLEAR_AND_REFILL {
        @Override
        void act(Vec<Item> list, Item item) {
            List<Item> content = new ArrayList<>(list);
            list.clear();
            list.addAll(content);
        }
    },
    ADD_THEN_REMOVE {
        @Override
        void act(Vec<Item> list, Item item) {
            list.add(item);
            list.removeLast();
        }
    },
    RESERVE {
        @Override
        void act(Vec<Item> list, Item item) {
            list.reserve(list.capacity() - list.size() + 1);
        }
    },
    SHRINK {
        @Override
        void act(Vec<Item> list, Item item) {
            list.shrinkToFit();
        }
    },
    /** Same size and capacity as before, but a new block where there is one. */
    REGROW {
        @Override
        void act(Vec<Item> list, Item item) {
            int capacity = list.capacity();
            list.grow(capacity + 1);
            list.grow(capacity);
        }
    };

    abstract void act(Vec<Item> list, Item item);
}
