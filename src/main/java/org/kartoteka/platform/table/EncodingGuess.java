package org.kartoteka.platform.table;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.mozilla.universalchardet.UniversalDetector;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the encoding of a file by its content: byte order mark, the pattern of UTF-16, valid
/// UTF-8, then the single-byte encoding whose text looks most like writing.
final class EncodingGuess {

    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    /// In the order that decides between equals, with what a rarer one must be better by.
    private static final List<Rival> RIVALS =
            List.of(
                    new Rival("windows-1252", 0),
                    new Rival("windows-1251", 0),
                    new Rival("KOI8-R", 0.05),
                    new Rival("IBM866", 0.05),
                    new Rival("x-MacCyrillic", 0.15),
                    new Rival("ISO-8859-5", 0.25),
                    new Rival("KOI8-U", 0.3),
                    new Rival("ISO-8859-7", 0.3),
                    new Rival("windows-1250", 0.6),
                    new Rival("windows-1254", 0.6),
                    new Rival("ISO-8859-1", 0.3),
                    new Rival("windows-1257", 0.7),
                    new Rival("IBM437", 0.6));

    /// Valid UTF-8 characters for each broken place from which a file counts as UTF-8 with stray
    /// lines.
    private static final int MOSTLY = 2;

    private static final double UNLIKELY = -0.3;

    private EncodingGuess() {}

    private record Rival(String name, double handicap) {

        Charset charset() {
            return Charset.forName(name);
        }
    }

    private record Scored(Charset charset, double score) {}

    /// The likely encodings, the likeliest first.
    static List<Encoding> of(Census census) {
        var marked = marked(census.head());
        if (marked.isPresent()) {
            return List.of(withStrays(marked.get(), census));
        }
        var wide = unmarkedWide(census);
        if (wide.isPresent()) {
            return List.of(wide.get());
        }
        var byContent = byContent(census);
        if (census.broken() == 0 || census.wide() > census.broken() * MOSTLY) {
            return Stream.concat(Stream.of(withStrays(Encoding.UTF_8, census)), byContent.stream())
                    .toList();
        }
        return byContent;
    }

    private static Encoding withStrays(Encoding encoding, Census census) {
        return encoding.charset().equals(UTF_8) && census.broken() > 0
                ? encoding.withStrayLinesAs(byContent(strayLines(census)).getFirst().charset())
                : encoding;
    }

    /// The lines that are not valid UTF-8.
    private static Census strayLines(Census census) {
        var strays = new ByteArrayOutputStream();
        var start = 0;
        var telling = census.telling();
        for (var i = 0; i < telling.length; i++) {
            if (telling[i] == '\n') {
                var line = Arrays.copyOfRange(telling, start, i + 1);
                if (!isUtf8(line)) {
                    strays.writeBytes(line);
                }
                start = i + 1;
            }
        }
        var counts = new long[256];
        for (var value : strays.toByteArray()) {
            counts[value & 0xff]++;
        }
        return new Census(strays.size(), new byte[0], strays.toByteArray(), counts, 0, 0);
    }

    private static boolean isUtf8(byte[] line) {
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(line));
            return true;
        } catch (CharacterCodingException notIt) {
            return false;
        }
    }

    private static Optional<Encoding> marked(byte[] head) {
        if (begins(head, 0xef, 0xbb, 0xbf)) {
            return Optional.of(Encoding.marked(UTF_8));
        }
        if (begins(head, 0xff, 0xfe, 0, 0)) {
            return Optional.of(Encoding.marked(UTF_32LE));
        }
        if (begins(head, 0, 0, 0xfe, 0xff)) {
            return Optional.of(Encoding.marked(UTF_32BE));
        }
        if (begins(head, 0xff, 0xfe)) {
            return Optional.of(Encoding.marked(UTF_16LE));
        }
        return begins(head, 0xfe, 0xff) ? Optional.of(Encoding.marked(UTF_16BE)) : Optional.empty();
    }

    static boolean begins(byte[] head, int... values) {
        if (head.length < values.length) {
            return false;
        }
        for (var i = 0; i < values.length; i++) {
            if ((head[i] & 0xff) != values[i]) {
                return false;
            }
        }
        return true;
    }

    /// UTF-16 and UTF-32 without a mark: one half of the bytes is nearly always 0 (Latin) or 4
    /// (Cyrillic).
    private static Optional<Encoding> unmarkedWide(Census census) {
        var head = census.head();
        if (head.length < 4 || census.count(0, 0) == 0) {
            return Optional.empty();
        }
        if (census.size() % 4 == 0 && share(head, 4, 2) > 0.95 && share(head, 4, 3) > 0.95) {
            return Optional.of(Encoding.of(UTF_32LE));
        }
        if (census.size() % 4 == 0 && share(head, 4, 0) > 0.95 && share(head, 4, 1) > 0.95) {
            return Optional.of(Encoding.of(UTF_32BE));
        }
        var even = share(head, 2, 0);
        var odd = share(head, 2, 1);
        if (odd > 0.7 && even < 0.3 && decodes(head, UTF_16LE)) {
            return Optional.of(Encoding.of(UTF_16LE));
        }
        return even > 0.7 && odd < 0.3 && decodes(head, UTF_16BE)
                ? Optional.of(Encoding.of(UTF_16BE))
                : Optional.empty();
    }

    /// How many of every `step`-th bytes, from `first`, could be the upper half of a Latin or
    /// Cyrillic character.
    private static double share(byte[] head, int step, int first) {
        var fitting = 0;
        var all = 0;
        for (var i = first; i < head.length; i += step) {
            all++;
            if (head[i] == 0 || head[i] == 4) {
                fitting++;
            }
        }
        return all == 0 ? 0 : (double) fitting / all;
    }

    private static List<Encoding> byContent(Census census) {
        var scored = new ArrayList<Scored>();
        for (var rival : RIVALS) {
            var charset = rival.charset();
            if (decodesAll(census, charset)) {
                scored.add(
                        new Scored(
                                charset,
                                LetterScore.of(new String(census.telling(), charset))
                                        - rival.handicap));
            }
        }
        var best =
                scored.stream()
                        .sorted(Comparator.comparingDouble(Scored::score).reversed())
                        .toList();
        var found = new ArrayList<Encoding>();
        if (best.isEmpty() || best.getFirst().score() < UNLIKELY) {
            manyByte(census).ifPresent(charset -> found.add(Encoding.of(charset)));
        }
        best.forEach(rival -> found.add(Encoding.of(rival.charset())));
        return found;
    }

    /// Whether the single-byte `charset` has a character for each byte that occurs.
    private static boolean decodesAll(Census census, Charset charset) {
        for (var value = 0x80; value < 0x100; value++) {
            if (census.counts()[value] > 0 && !decodes(new byte[] {(byte) value}, charset)) {
                return false;
            }
        }
        return true;
    }

    /// Chinese, Japanese and Korean encodings, which letter frequencies of ours cannot judge.
    private static Optional<Charset> manyByte(Census census) {
        var detector = new UniversalDetector();
        detector.handleData(census.telling());
        detector.dataEnd();
        var name = detector.getDetectedCharset();
        if (name == null
                || !name.matches("(?i)shift_jis|gb.*|euc-.*|big5|iso-2022.*|windows-949")
                || !Charset.isSupported(name)) {
            return Optional.empty();
        }
        var charset = Charset.forName(name);
        return decodes(census.telling(), charset) ? Optional.of(charset) : Optional.empty();
    }

    private static boolean decodes(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(
                            ByteBuffer.wrap(
                                    bytes,
                                    0,
                                    charset.name().startsWith("UTF")
                                            ? bytes.length & ~3
                                            : bytes.length));
            return true;
        } catch (CharacterCodingException notIt) {
            return false;
        }
    }
}
