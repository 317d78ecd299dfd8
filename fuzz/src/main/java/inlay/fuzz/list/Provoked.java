package inlay.fuzz.list;

import java.util.ConcurrentModificationException;
import java.util.NoSuchElementException;

/** What callbacks throw: of classes of their own, so that nobody else's exception is taken for one of them. */
final class Provoked {

    private Provoked() {}

    static final class Unchecked extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unchecked() {
            super("provoked", null, false, false);
        }
    }

    static final class Fatal extends Error {

        private static final long serialVersionUID = 1L;

        Fatal() {
            super("provoked", null, false, false);
        }
    }

    static final class NoSuchElement extends NoSuchElementException {

        private static final long serialVersionUID = 1L;

        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }

    static final class ConcurrentModification extends ConcurrentModificationException {

        private static final long serialVersionUID = 1L;

        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }

    static final class FromEquals extends RuntimeException {

        private static final long serialVersionUID = 1L;

        FromEquals() {
            super("provoked", null, false, false);
        }
    }

    static final class FromHashCode extends RuntimeException {

        private static final long serialVersionUID = 1L;

        FromHashCode() {
            super("provoked", null, false, false);
        }
    }
}
