package org.kartoteka.occasions.wording;

import org.kartoteka.kernel.EmailAddress;

import java.net.IDN;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// A letter not sent: what the person's mail program opens, or what goes onto the clipboard.
///
/// @param to empty if the client has no address; the person then fills it in
/// @param toName who is written to, one line
/// @param subject one line
/// @param body lines that end with `\n`
public record MailDraft(Optional<EmailAddress> to, String toName, String subject, String body) {

    /// RFC 5322, `dot-atom`: an address of this shape needs no quotes and can hold no header.
    private static final Pattern LOCAL_PART =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");

    private static final Pattern DOMAIN =
            Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?");

    public MailDraft {
        Objects.requireNonNull(to, "to");
        toName = PlainText.line(toName);
        subject = PlainText.line(subject);
        body = PlainText.lines(body);
    }

    /// What a messenger gets: the body alone.
    public String forClipboard() {
        return body;
    }

    /// The address as mail programs of every age read it, with an international domain in its ASCII
    /// form (RFC 3490); empty if there is none, or if it can not be written so.
    Optional<String> plainAddress() {
        if (to.isEmpty()) {
            return Optional.empty();
        }
        var written = to.get().written();
        var at = written.indexOf('@');
        var local = written.substring(0, at);
        var domain = asciiDomain(written.substring(at + 1));
        return LOCAL_PART.matcher(local).matches() && DOMAIN.matcher(domain).matches()
                ? Optional.of(local + '@' + domain)
                : Optional.empty();
    }

    private static String asciiDomain(String domain) {
        try {
            return IDN.toASCII(domain);
        } catch (IllegalArgumentException notADomain) {
            return "";
        }
    }

    /// Whether there is an address that no draft can carry.
    public boolean addressIsLost() {
        return to.isPresent() && plainAddress().isEmpty();
    }
}
