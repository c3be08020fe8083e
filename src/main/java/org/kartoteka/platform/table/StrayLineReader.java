package org.kartoteka.platform.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Reads UTF-8 line by line and takes a line that is not valid UTF-8 in another encoding.
final class StrayLineReader extends Reader {

    private static final int LONGEST_PIECE = 1 << 20;

    private final InputStream bytes;
    private final Charset strayAs;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private String text = "";
    private int position;
    private int strayLines;

    StrayLineReader(InputStream bytes, Charset strayAs) {
        this.bytes = bytes;
        this.strayAs = strayAs;
    }

    int strayLines() {
        return strayLines;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (position == text.length() && !nextPiece()) {
            return -1;
        }
        var count = Math.min(length, text.length() - position);
        text.getChars(position, position + count, target, offset);
        position += count;
        return count;
    }

    private boolean nextPiece() throws IOException {
        line.reset();
        for (int value; (value = bytes.read()) >= 0; ) {
            line.write(value);
            if (value == '\n' || (line.size() >= LONGEST_PIECE && value < 0x80)) {
                break;
            }
        }
        text = decoded(line.toByteArray());
        position = 0;
        return !text.isEmpty();
    }

    private String decoded(byte[] piece) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(piece)).toString();
        } catch (CharacterCodingException stray) {
            strayLines++;
            return new String(piece, strayAs);
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
