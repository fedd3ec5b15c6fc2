package fr.coulisses.artefact;

/// Whether a JPEG holds its picture and nothing else, as those do that are drawn here: no notes of a camera,
/// no comment, nothing behind its end (ITU-T T.81, annex B).
final class PlainJpeg {

    private static final int MARKER = 0xff;
    private static final int BEGINNING = 0xd8;
    private static final int END = 0xd9;
    private static final int JFIF = 0xe0;
    private static final int QUANTIZATION = 0xdb;
    private static final int BASELINE = 0xc0;
    private static final int HUFFMAN = 0xc4;
    private static final int SCAN = 0xda;

    private PlainJpeg() {}

    static boolean is(byte[] file) {
        if (file.length < 4 || at(file, 0) != MARKER || at(file, 1) != BEGINNING) {
            return false;
        }
        int next = 2;
        while (next + 3 < file.length && at(file, next) == MARKER) {
            int segment = at(file, next + 1);
            int length = at(file, next + 2) << 8 | at(file, next + 3);
            next += 2 + length;
            switch (segment) {
                case SCAN -> {
                    return endsWithItsScan(file, next);
                }
                case JFIF, QUANTIZATION, BASELINE, HUFFMAN -> {}
                default -> {
                    return false;
                }
            }
        }
        return false;
    }

    /// In the data of a scan, a marker is followed by a zero.
    private static boolean endsWithItsScan(byte[] file, int begins) {
        int last = file.length - 2;
        for (int i = begins; i < last; i++) {
            if (at(file, i) == MARKER && at(file, i + 1) != 0) {
                return false;
            }
        }
        return begins <= last && at(file, last) == MARKER && at(file, last + 1) == END;
    }

    private static int at(byte[] file, int index) {
        return file[index] & 0xff;
    }
}
