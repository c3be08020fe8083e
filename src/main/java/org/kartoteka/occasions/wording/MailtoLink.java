package org.kartoteka.occasions.wording;

import java.nio.charset.StandardCharsets;

/// A draft as a link that opens the mail program (RFC 6068), for systems where no `.eml` file does.
public sealed interface MailtoLink {

    /// Windows passes on no more than 2 083 characters, and some mail programs a few less. A
    /// Russian letter takes six.
    int LONGEST = 2000;

    record Link(String uri) implements MailtoLink {}

    /// The letter does not fit into a link: let the link carry the address and the subject, and the
    /// clipboard the body.
    ///
    /// @param uri with address and subject only
    record TooLong(String uri) implements MailtoLink {}

    static MailtoLink of(MailDraft draft) {
        var address = draft.plainAddress().map(MailtoLink::encodedAddress).orElse("");
        var withSubject = "mailto:" + address + "?subject=" + encoded(draft.subject());
        var whole = withSubject + "&body=" + encoded(draft.body().replace("\n", "\r\n"));
        if (whole.length() <= LONGEST) {
            return new Link(whole);
        }
        return new TooLong(withSubject.length() <= LONGEST ? withSubject : "mailto:" + address);
    }

    private static String encodedAddress(String address) {
        var at = address.lastIndexOf('@');
        return encoded(address.substring(0, at)) + '@' + encoded(address.substring(at + 1));
    }

    /// Everything but the unreserved characters of RFC 3986 as octets of UTF-8.
    private static String encoded(String text) {
        var encoded = new StringBuilder();
        for (var octet : text.getBytes(StandardCharsets.UTF_8)) {
            var letter = (char) (octet & 0xff);
            if (letter < 0x80
                    && (Character.isLetterOrDigit(letter) || "-._~".indexOf(letter) >= 0)) {
                encoded.append(letter);
            } else {
                encoded.append("%%%02X".formatted((int) letter));
            }
        }
        return encoded.toString();
    }
}
