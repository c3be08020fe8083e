package org.kartoteka.platform.table;

import java.io.IOException;
import java.io.Reader;

/// Characters one by one, without U+0000 and a byte order mark at the beginning, and with a way
/// back: what was taken can be handed in again.
final class CharSource {

    static final int END = -1;

    private final Reader reader;
    private final char[] buffer = new char[1 << 16];
    private int position;
    private int filled;
    private String handedBack = "";
    private int handedBackPosition;
    private int line = 1;
    private boolean afterReturn;
    private long nulsTakenOut;
    private boolean begun;

    CharSource(Reader reader) {
        this.reader = reader;
    }

    /// The physical line of the next character, from 1.
    int line() {
        return line;
    }

    long nulsTakenOut() {
        return nulsTakenOut;
    }

    int next() throws IOException {
        var letter =
                handedBackPosition < handedBack.length()
                        ? handedBack.charAt(handedBackPosition++)
                        : fresh();
        if (letter == '\r' || (letter == '\n' && !afterReturn)) {
            line++;
        }
        afterReturn = letter == '\r';
        return letter;
    }

    private int fresh() throws IOException {
        while (true) {
            if (position == filled) {
                filled = reader.read(buffer, 0, buffer.length);
                position = 0;
                if (filled <= 0) {
                    filled = 0;
                    return END;
                }
            }
            var letter = buffer[position++];
            var mark = letter == '\ufeff' && !begun;
            begun = true;
            if (letter == 0) {
                nulsTakenOut++;
            } else if (!mark) {
                return letter;
            }
        }
    }

    int peek() throws IOException {
        if (handedBackPosition < handedBack.length()) {
            return handedBack.charAt(handedBackPosition);
        }
        var letter = fresh();
        if (letter != END) {
            position--;
        }
        return letter;
    }

    /// @param atLine the line on which `text` began
    void handBack(String text, int atLine) {
        handedBack = text + handedBack.substring(handedBackPosition);
        handedBackPosition = 0;
        line = atLine;
        afterReturn = false;
    }
}
