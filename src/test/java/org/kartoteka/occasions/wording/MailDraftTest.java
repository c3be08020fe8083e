package org.kartoteka.occasions.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.Header;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import org.junit.jupiter.api.Test;
import org.kartoteka.kernel.EmailAddress;
import org.kartoteka.kernel.PersonName;
import org.kartoteka.platform.text.Language;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;

/// Reads drafts again with a mail library that did not write them.
class MailDraftTest {

    private static final List<String> HEADERS =
            List.of(
                    "To",
                    "Subject",
                    "X-Unsent",
                    "MIME-Version",
                    "Content-Type",
                    "Content-Transfer-Encoding");

    private static final int PAYLOADS = 1000;

    private static final Session SESSION = Session.getInstance(new Properties());

    private static final EmailAddress ADDRESS = new EmailAddress("anna@example.org");

    private static MimeMessage reread(MailDraft draft) throws MessagingException {
        var octets = EmlFile.of(draft).getBytes(StandardCharsets.US_ASCII);
        return new MimeMessage(SESSION, new ByteArrayInputStream(octets));
    }

    private static List<String> headers(MimeMessage message) throws MessagingException {
        return Collections.list(message.getAllHeaders()).stream().map(Header::getName).toList();
    }

    private static String body(MimeMessage message) throws MessagingException, IOException {
        var decoded = message.getInputStream().readAllBytes();
        return new String(decoded, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    @Test
    void aDraftIsReadAsItWasWritten() throws MessagingException, IOException {
        var body = "Уважаемая Анна Сергеевна!\n\nПоздравляем Вас. " + "Длинная строка. ".repeat(40);
        var subject = "С днём рождения, Анна Сергеевна! 🎂 " + "Очень длинная тема. ".repeat(6);
        var draft = new MailDraft(Optional.of(ADDRESS), "Петрова Анна Сергеевна", subject, body);
        var message = reread(draft);

        assertEquals(HEADERS, headers(message));
        assertEquals(subject.strip(), message.getSubject());
        var to = (InternetAddress) message.getRecipients(Message.RecipientType.TO)[0];
        assertEquals("Петрова Анна Сергеевна", to.getPersonal());
        assertEquals("anna@example.org", to.getAddress());
        assertEquals("1", message.getHeader("X-Unsent", null));
        assertEquals(body.strip(), body(message));
        assertTrue(message.isMimeType("text/plain"));
        EmlFile.of(draft)
                .lines()
                .forEach(line -> assertTrue(line.length() <= 76, () -> line + " is too long"));
    }

    @Test
    void withoutAnAddressThereIsNoRecipient() throws MessagingException {
        var message = reread(new MailDraft(Optional.empty(), "Анна", "Тема", "Текст"));
        assertEquals(HEADERS.subList(1, HEADERS.size()), headers(message));
    }

    @Test
    void anInternationalDomainIsWrittenInAscii() {
        var draft = new MailDraft(Optional.of(new EmailAddress("a@почта.рф")), "А", "Т", "Т");
        assertEquals(Optional.of("a@xn--80a1acny.xn--p1ai"), draft.plainAddress());
        assertFalse(draft.addressIsLost());
    }

    @Test
    void anAddressThatCanNotBeWrittenIsLeftOutAndSaysSo() {
        for (var odd :
                List.of(
                        "анна@example.org",
                        "a\u2028b@example.org",
                        "a\u0085bcc@example.org",
                        "a(b)@example.org",
                        "a..b@example.org",
                        "a@exa(m)ple.org",
                        "a\\b@example.org",
                        "a@[127.0.0.1]")) {
            var draft = new MailDraft(Optional.of(new EmailAddress(odd)), "А", "Т", "Т");
            assertTrue(draft.addressIsLost(), odd);
            assertFalse(EmlFile.of(draft).contains("To:"), odd);
        }
    }

    /// T28.
    @Test
    void aThousandNamesTopicsAndTextsBringNoHeader() throws MessagingException, IOException {
        var fill = Letters.filling();
        var payloads = payloads();
        assertEquals(PAYLOADS, new HashSet<>(payloads).size());
        for (var payload : payloads) {
            var recipient =
                    new Recipient(new PersonName("", payload, payload, "", "", ""), false, payload);
            var filled =
                    Letters.text(
                                    fill,
                                    "{полное имя} {компания}",
                                    MergeValues.of(recipient),
                                    Language.RUSSIAN)
                            .text();
            var draft =
                    new MailDraft(Optional.of(ADDRESS), recipient.name().full(), filled, filled);
            var message = reread(draft);

            assertEquals(HEADERS, headers(message), payload);
            assertEquals(1, message.getAllRecipients().length, payload);
            assertEquals(
                    "anna@example.org",
                    ((InternetAddress) message.getAllRecipients()[0]).getAddress());
            assertEquals(draft.subject(), message.getSubject(), payload);
            assertEquals(draft.body(), body(message), payload);
            assertTrue(message.isMimeType("text/plain"), payload);
        }
    }

    @Test
    void aThousandNamesBringNoFieldIntoALink() {
        for (var payload : payloads()) {
            var draft = new MailDraft(Optional.of(ADDRESS), payload, payload, payload);
            var uri = assertInstanceOf(MailtoLink.Link.class, MailtoLink.of(draft)).uri();
            assertEquals(uri, URI.create(uri).toString());
            var query = uri.substring(uri.indexOf('?') + 1).split("&", -1);
            assertEquals(2, query.length, uri);
            assertEquals("subject=" + draft.subject(), decoded(query[0]));
            assertEquals("body=" + draft.body().replace("\n", "\r\n"), decoded(query[1]));
            assertFalse(uri.matches("(?s).*[\\r\\n\\s<>\"].*"), uri);
        }
    }

    @Test
    void theAddressBringsNoFieldIntoALink() {
        var sly = new EmailAddress("a?bcc=b%40x.org&x=y@example.org");
        var uri =
                assertInstanceOf(
                                MailtoLink.Link.class,
                                MailtoLink.of(new MailDraft(Optional.of(sly), "А", "t", "b")))
                        .uri();
        assertEquals("mailto:a%3Fbcc%3Db%2540x.org%26x%3Dy@example.org?subject=t&body=b", uri);
    }

    @Test
    void aLongLetterIsLeftToTheClipboard() {
        var draft = new MailDraft(Optional.of(ADDRESS), "А", "Тема", "ж".repeat(400));
        assertEquals(
                new MailtoLink.TooLong("mailto:anna@example.org?subject=%D0%A2%D0%B5%D0%BC%D0%B0"),
                MailtoLink.of(draft));
        assertEquals("ж".repeat(400), draft.forClipboard());
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /// Names that try to begin a header, in every notation a mail program might undo.
    private static List<String> payloads() {
        var ends =
                List.of(
                        "\r\n",
                        "\n",
                        "\r",
                        "\r\n ",
                        "\n\t",
                        "\u2028",
                        "\u2029",
                        "\u0085",
                        "\u000b",
                        "\f",
                        "\u0000\r\n",
                        "%0d%0a",
                        "\\r\\n",
                        "=0D=0A",
                        "=?UTF-8?Q?=0D=0A?=",
                        "=?UTF-8?B?DQo=?=",
                        "&#13;&#10;",
                        "\u202e\r\n",
                        "嘊嘍",
                        "\r\n\r\n");
        var tails =
                List.of(
                        "Bcc: victim@example.com",
                        "bcc:victim@example.com",
                        "Cc: <victim@example.com>",
                        "To: victim@example.com",
                        "Content-Type: text/html",
                        "X-Evil: 1",
                        "Subject: other",
                        "<script>alert(1)</script>",
                        "\" <victim@example.com>, \"",
                        ".\r\nMAIL FROM:<x@y>",
                        "{обращение}");
        var heads = List.of("Анна", "Anna \"Q\"", "<a@b>", "Ёж\\", "=?utf-8?q?", "O'Neil, Jr.");
        var payloads = new ArrayList<String>();
        for (var head : heads) {
            for (var end : ends) {
                for (var tail : tails) {
                    payloads.add(head + end + tail);
                }
            }
        }
        Collections.shuffle(payloads, new Random(28));
        return payloads.subList(0, PAYLOADS);
    }
}
