package inlay.smallbox;

import java.nio.charset.StandardCharsets;

/** The forms of strings and of primitive arrays. */
final class Sequences {

    private Sequences() {}

    static final Sequence<String> LATIN_1 = new Sequence<>(String.class, Byte.BYTES) {
        @Override
        int length(String string) {
            return string.length();
        }

        @Override
        long bits(String string, int index) {
            return string.charAt(index);
        }

        @Override
        boolean isStorable(String string) {
            for (int i = 0; i < string.length(); i++) {
                if (string.charAt(i) > 0xff) {
                    return false;
                }
            }
            return true;
        }

        @Override
        String read(int length, Reader reader) {
            byte[] characters = new byte[length];
            for (int i = 0; i < length; i++) {
                characters[i] = (byte) reader.read();
            }
            return new String(characters, StandardCharsets.ISO_8859_1);
        }
    };

    static final Sequence<byte[]> BYTES = new Sequence<>(byte[].class, 1) {
        @Override
        int length(byte[] array) {
            return array.length;
        }

        @Override
        long bits(byte[] array, int i) {
            return array[i];
        }

        @Override
        boolean isStorable(byte[] array) {
            return true;
        }

        @Override
        byte[] read(int length, Reader reader) {
            byte[] array = new byte[length];
            for (int i = 0; i < length; i++) {
                long bits = reader.read();
                array[i] = (byte) bits;
            }
            return array;
        }
    };

    static final Sequence<short[]> SHORTS = new Sequence<>(short[].class, 2) {
        @Override
        int length(short[] array) {
            return array.length;
        }

        @Override
        long bits(short[] array, int i) {
            return array[i];
        }

        @Override
        boolean isStorable(short[] array) {
            return true;
        }

        @Override
        short[] read(int length, Reader reader) {
            short[] array = new short[length];
            for (int i = 0; i < length; i++) {
                long bits = reader.read();
                array[i] = (short) bits;
            }
            return array;
        }
    };

    static final Sequence<char[]> CHARS = new Sequence<>(char[].class, 2) {
        @Override
        int length(char[] array) {
            return array.length;
        }

        @Override
        long bits(char[] array, int i) {
            return array[i];
        }

        @Override
        boolean isStorable(char[] array) {
            return true;
        }

        @Override
        char[] read(int length, Reader reader) {
            char[] array = new char[length];
            for (int i = 0; i < length; i++) {
                long bits = reader.read();
                array[i] = (char) bits;
            }
            return array;
        }
    };

    static final Sequence<int[]> INTS = new Sequence<>(int[].class, 4) {
        @Override
        int length(int[] array) {
            return array.length;
        }

        @Override
        long bits(int[] array, int i) {
            return array[i];
        }

        @Override
        boolean isStorable(int[] array) {
            return true;
        }

        @Override
        int[] read(int length, Reader reader) {
            int[] array = new int[length];
            for (int i = 0; i < length; i++) {
                long bits = reader.read();
                array[i] = (int) bits;
            }
            return array;
        }
    };

    static final Sequence<long[]> LONGS = new Sequence<>(long[].class, 8) {
        @Override
        int length(long[] array) {
            return array.length;
        }

        @Override
        long bits(long[] array, int i) {
            return array[i];
        }

        @Override
        boolean isStorable(long[] array) {
            return true;
        }

        @Override
        long[] read(int length, Reader reader) {
            long[] array = new long[length];
            for (int i = 0; i < length; i++) {
                long bits = reader.read();
                array[i] = bits;
            }
            return array;
        }
    };

    static final Sequence<float[]> FLOATS = new Sequence<>(float[].class, 4) {
        @Override
        int length(float[] array) {
            return array.length;
        }

        @Override
        long bits(float[] array, int i) {
            return Float.floatToRawIntBits(array[i]);
        }

        @Override
        boolean isStorable(float[] array) {
            return true;
        }

        @Override
        float[] read(int length, Reader reader) {
            float[] array = new float[length];
            for (int i = 0; i < length; i++) {
                long bits = reader.read();
                array[i] = Float.intBitsToFloat((int) bits);
            }
            return array;
        }
    };

    static final Sequence<double[]> DOUBLES = new Sequence<>(double[].class, 8) {
        @Override
        int length(double[] array) {
            return array.length;
        }

        @Override
        long bits(double[] array, int i) {
            return Double.doubleToRawLongBits(array[i]);
        }

        @Override
        boolean isStorable(double[] array) {
            return true;
        }

        @Override
        double[] read(int length, Reader reader) {
            double[] array = new double[length];
            for (int i = 0; i < length; i++) {
                long bits = reader.read();
                array[i] = Double.longBitsToDouble(bits);
            }
            return array;
        }
    };

    static final Sequence<boolean[]> BOOLEANS = new Sequence<>(boolean[].class, 1) {
        @Override
        int length(boolean[] array) {
            return array.length;
        }

        @Override
        long bits(boolean[] array, int i) {
            return array[i] ? 1 : 0;
        }

        @Override
        boolean isStorable(boolean[] array) {
            return true;
        }

        @Override
        boolean[] read(int length, Reader reader) {
            boolean[] array = new boolean[length];
            for (int i = 0; i < length; i++) {
                long bits = reader.read();
                array[i] = bits != 0;
            }
            return array;
        }
    };
}
