package org.kartoteka.occasions.wording;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// A draft as a file that mail programs open for editing (RFC 5322, `X-Unsent: 1`).
///
/// Client data reaches a header only as Base64 in encoded-words (RFC 2047) or as an address of
/// letters, digits and a few marks: there is no way to write a line end, so none to write a header.
public final class EmlFile {

    private static final String LINE_END = "\r\n";

    /// Octets of text in one encoded-word, so that a line with the longest header name stays within
    /// the 76 characters of RFC 2047.
    private static final int OCTETS_IN_A_WORD = 39;

    private static final int LINE_LENGTH = 76;

    private EmlFile() {}

    /// The content of the file, ASCII only. An address that can not be written safely is left out;
    /// see [MailDraft#addressIsLost()].
    public static String of(MailDraft draft) {
        var eml = new StringBuilder();
        draft.plainAddress().ifPresent(address -> to(eml, draft.toName(), address));
        header(eml, "Subject", encodedWords(draft.subject()));
        header(eml, "X-Unsent", "1");
        header(eml, "MIME-Version", "1.0");
        header(eml, "Content-Type", "text/plain; charset=UTF-8");
        header(eml, "Content-Transfer-Encoding", "base64");
        return eml.append(LINE_END).append(base64(draft.body())).append(LINE_END).toString();
    }

    private static void to(StringBuilder eml, String name, String address) {
        var words = encodedWords(name);
        header(eml, "To", words.isEmpty() ? address : words + LINE_END + " <" + address + '>');
    }

    private static void header(StringBuilder eml, String name, String value) {
        eml.append(name).append(": ").append(value).append(LINE_END);
    }

    private static String encodedWords(String text) {
        var words = new StringBuilder();
        var from = 0;
        while (from < text.length()) {
            var to = endOfWord(text, from);
            if (from > 0) {
                words.append(LINE_END).append(' ');
            }
            var octets = text.substring(from, to).getBytes(StandardCharsets.UTF_8);
            words.append("=?UTF-8?B?")
                    .append(Base64.getEncoder().encodeToString(octets))
                    .append("?=");
            from = to;
        }
        return words.toString();
    }

    /// The most characters whose octets fit into a word; no character is torn apart.
    private static int endOfWord(String text, int from) {
        var octets = 0;
        var at = from;
        while (at < text.length()) {
            var point = text.codePointAt(at);
            octets += Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
            if (octets > OCTETS_IN_A_WORD) {
                return at;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    private static String base64(String body) {
        var octets = body.replace("\n", LINE_END).getBytes(StandardCharsets.UTF_8);
        return Base64.getMimeEncoder(LINE_LENGTH, LINE_END.getBytes(StandardCharsets.US_ASCII))
                .encodeToString(octets);
    }
}
