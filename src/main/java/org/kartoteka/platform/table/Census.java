package org.kartoteka.platform.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What a look at every byte of a file tells about its encoding.
///
/// @param size bytes
/// @param head the first bytes, at most [#HEAD]
/// @param telling lines with bytes above 0x7f, at most [#TELLING] bytes of them
/// @param counts how often each byte value occurs
/// @param wide characters above U+007F that are valid UTF-8
/// @param broken places that are not valid UTF-8
record Census(long size, byte[] head, byte[] telling, long[] counts, long wide, long broken) {

    static final int HEAD = 64 << 10;
    static final int TELLING = 128 << 10;
    private static final int LONGEST_LINE = 2_000;

    static Census of(InputStream bytes) throws IOException {
        var taker = new Taker();
        var buffer = new byte[HEAD];
        var size = 0L;
        var head = new byte[0];
        for (int read; (read = bytes.readNBytes(buffer, 0, buffer.length)) > 0; ) {
            if (size == 0) {
                head = Arrays.copyOf(buffer, read);
            }
            size += read;
            taker.take(buffer, read);
        }
        taker.end();
        return new Census(
                size, head, taker.telling.toByteArray(), taker.counts, taker.wide, taker.broken);
    }

    long count(int from, int to) {
        var sum = 0L;
        for (var value = from; value <= to; value++) {
            sum += counts[value];
        }
        return sum;
    }

    private static final class Taker {

        private final long[] counts = new long[256];
        private final ByteArrayOutputStream telling = new ByteArrayOutputStream();
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();
        private final CharsetDecoder utf8 =
                StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        private final CharBuffer text = CharBuffer.allocate(HEAD + 16);
        private ByteBuffer rest = ByteBuffer.allocate(0);
        private boolean highInLine;
        private long wide;
        private long broken;

        void take(byte[] bytes, int length) {
            for (var i = 0; i < length; i++) {
                counts[bytes[i] & 0xff]++;
                gather(bytes[i]);
            }
            var input = ByteBuffer.allocate(rest.remaining() + length);
            input.put(rest).put(bytes, 0, length).flip();
            decode(input, false);
            rest = input;
        }

        void end() {
            decode(rest, true);
            endLine();
        }

        private void gather(byte value) {
            if (value == '\n' || value == '\r') {
                endLine();
                return;
            }
            highInLine |= value < 0;
            if (line.size() < LONGEST_LINE) {
                line.write(value);
            }
        }

        private void endLine() {
            if (highInLine && telling.size() + line.size() < TELLING) {
                telling.writeBytes(line.toByteArray());
                telling.write('\n');
            }
            line.reset();
            highInLine = false;
        }

        private void decode(ByteBuffer input, boolean last) {
            while (true) {
                var result = utf8.decode(input, text, last);
                countWide();
                if (result.isMalformed()) {
                    broken++;
                    input.position(input.position() + result.length());
                } else if (result.isUnderflow()) {
                    return;
                }
            }
        }

        private void countWide() {
            text.flip();
            while (text.hasRemaining()) {
                if (text.get() > 0x7f) {
                    wide++;
                }
            }
            text.clear();
        }
    }
}
