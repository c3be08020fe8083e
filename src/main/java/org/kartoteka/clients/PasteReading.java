package org.kartoteka.clients;

import org.kartoteka.clients.PasteWords.Kind;
import org.kartoteka.kernel.Fold;
import org.kartoteka.kernel.PersonName;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// One reading of a pasted text, line by line.
final class PasteReading {

    private static final int MOST_WORDS_OF_A_COMPANY = 4;

    /// A longer line is no signature, and is not searched.
    private static final int LONGEST_LINE = 2_000;

    private static final Pattern LABELLED =
            pattern(
                    "(фио|ф\\.и\\.о\\.|имя|контактное"
                        + " лицо|name|contact|от|from|компания|организация|фирма|company|organi[sz]ation|должность|position|job"
                        + " title|title|отдел|department|адрес|address)\\s*[:–—]\\s*(.+)");
    private static final Pattern ADDRESS_LABEL = pattern("^(?:адрес|address)\\s*[:–—]\\s*");
    private static final Pattern TAX_ID =
            pattern("(?<!\\p{L})инн\\s*:?\\s*(\\d{12}|\\d{10})(?!\\d)");
    private static final Pattern CHAT_LINE =
            pattern("\\[([^\\]]*\\d{1,2}[:.]\\d{2}[^\\]]*)]\\s*([^:]{2,60}):\\s*(.*)");
    private static final Pattern CHAT_HEAD =
            pattern("(.{2,60}?),?\\s*(\\[[^\\]]*\\d{1,2}:\\d{2}[^\\]]*])\\s*");
    private static final Pattern INTRODUCTION =
            pattern("(?:меня зовут|my name is)\\s+((?:\\p{L}[\\p{L}'\\-]*\\s*){1,3})");

    private final PasteWords vocabulary;
    private final PastedName names;
    private final PastedContacts contacts = new PastedContacts();
    private final Map<ClientField, String> texts = new EnumMap<>(ClientField.class);
    private final List<Address> addresses = new ArrayList<>();

    /// What is not understood yet, in the order of the text; a sentence is never a name or a
    /// company.
    private final List<Piece> rest = new ArrayList<>();

    private PersonName name = PersonName.UNKNOWN;

    private record Piece(String text, boolean isSentence) {}

    PasteReading(NameForms forms, PasteWords vocabulary) {
        this.vocabulary = vocabulary;
        this.names = new PastedName(forms, vocabulary);
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    void line(String written) {
        var line = written.strip();
        var chat = CHAT_LINE.matcher(line);
        var head = CHAT_HEAD.matcher(line);
        if (PasteShapes.isEmpty(line) || vocabulary.is(Kind.CLOSING, line)) {
            return;
        }
        if (line.length() > LONGEST_LINE) {
            note(line);
        } else if (chat.matches()) {
            note(chat.group(1));
            pieces(contacts.takeFrom(chat.group(2)));
            line(chat.group(3));
        } else if (head.matches()) {
            pieces(contacts.takeFrom(head.group(1)));
            note(head.group(2));
        } else if (PasteShapes.isSentence(line)) {
            sentence(line);
        } else {
            signatureLine(line);
        }
    }

    /// A sentence stays whole in the note, so that it can be read there; its contacts are taken as
    /// copies.
    private void sentence(String line) {
        contacts.takeFrom(line);
        var introduction = INTRODUCTION.matcher(line);
        if (introduction.find()) {
            introduced(introduction.group(1));
        }
        note(line);
    }

    /// The longest beginning that is a name: what follows it is the rest of the sentence.
    private void introduced(String words) {
        var some = List.of(words.strip().split("\\s+"));
        for (var length = some.size(); length > 0 && name.isUnknown(); length--) {
            var beginning = String.join(" ", some.subList(0, length));
            names.read(beginning)
                    .filter(PastedName.Reading::sure)
                    .ifPresent(reading -> name = reading.name());
        }
    }

    private void signatureLine(String line) {
        var tax = TAX_ID.matcher(line);
        var untaxed = line;
        if (tax.find() && texts.putIfAbsent(ClientField.TAX_ID, tax.group(1)) == null) {
            untaxed =
                    line.substring(0, tax.start())
                            + PastedContacts.TAKEN
                            + line.substring(tax.end());
        }
        var remaining = contacts.takeFrom(untaxed);
        if (PasteShapes.isAddress(remaining, vocabulary)) {
            address(PasteShapes.withoutEdges(remaining));
        } else {
            pieces(remaining);
        }
    }

    private void address(String line) {
        var street = ADDRESS_LABEL.matcher(line).replaceFirst("");
        addresses.add(new Address("", street, "", "", "", ""));
    }

    private void pieces(String line) {
        var whole = PasteShapes.withoutEdges(line);
        var labelled = LABELLED.matcher(whole);
        if (labelled.matches()) {
            labelled(labelled.group(1), labelled.group(2), whole);
            return;
        }
        for (var piece : PasteShapes.pieces(line, vocabulary)) {
            var text = PasteShapes.withoutEdges(piece);
            if (!PasteShapes.isEmpty(text) && !vocabulary.is(Kind.CLOSING, text)) {
                piece(text);
            }
        }
    }

    private void labelled(String label, String text, String whole) {
        var taken =
                switch (Fold.text(label)) {
                    case "компания",
                            "организация",
                            "фирма",
                            "company",
                            "organization",
                            "organisation" ->
                            take(ClientField.ORGANIZATION, text);
                    case "должность", "position", "job title", "title" ->
                            take(ClientField.JOB_TITLE, text);
                    case "отдел", "department" -> take(ClientField.DEPARTMENT, text);
                    case "адрес", "address" -> addresses.add(new Address("", text, "", "", "", ""));
                    default -> name(text);
                };
        if (!taken) {
            note(whole);
        }
    }

    private boolean name(String text) {
        var read = names.read(PasteShapes.withoutEdges(text.replace("|", " ")));
        if (name.isUnknown() && read.isPresent()) {
            name = read.get().name();
            return true;
        }
        return false;
    }

    private void piece(String text) {
        var job = PastedJob.read(text, vocabulary);
        if (job.isPresent()) {
            takeOrNote(ClientField.JOB_TITLE, job.get().position());
            takeOrNote(ClientField.ORGANIZATION, job.get().company());
        } else if (vocabulary.has(Kind.DEPARTMENT, text)) {
            takeOrNote(ClientField.DEPARTMENT, text);
        } else if (vocabulary.has(Kind.COMPANY, text)) {
            takeOrNote(ClientField.ORGANIZATION, text);
        } else {
            rest.add(new Piece(text, false));
        }
    }

    private void takeOrNote(ClientField field, String text) {
        if (!text.isEmpty() && !take(field, text)) {
            note(text);
        }
    }

    private boolean take(ClientField field, String text) {
        return text.length() <= field.longest()
                && texts.putIfAbsent(field, PasteShapes.withoutEdges(text)) == null;
    }

    private void note(String text) {
        rest.add(new Piece(text, true));
    }

    ClientDraft draft() {
        if (name.isUnknown()) {
            nameFromRest();
        }
        if (name.isUnknown()) {
            nameFromSoleTrader();
        }
        if (name.isUnknown()) {
            nameWithoutCapitals();
        }
        companyFromRest();
        texts.put(ClientField.PREFIX, name.prefix());
        texts.put(ClientField.FAMILY, name.family());
        texts.put(ClientField.GIVEN, name.given());
        texts.put(ClientField.MIDDLE, name.middle());
        texts.put(ClientField.SUFFIX, name.suffix());
        texts.put(ClientField.NOTE, String.join("\n", rest.stream().map(Piece::text).toList()));
        return ClientDraft.EMPTY
                .withTexts(texts)
                .withContacts(contacts.found())
                .withAddresses(addresses);
    }

    /// A name that is surely one, wherever it stands; else the first that may be.
    private void nameFromRest() {
        var possible = rest.stream().filter(piece -> reading(piece).isPresent()).toList();
        var chosen =
                possible.stream()
                        .filter(this::isSurelyName)
                        .findFirst()
                        .or(() -> possible.stream().findFirst());
        chosen.ifPresent(
                piece -> {
                    name = reading(piece).orElseThrow().name();
                    rest.remove(piece);
                });
    }

    private boolean isSurelyName(Piece piece) {
        return reading(piece).filter(PastedName.Reading::sure).isPresent();
    }

    private Optional<PastedName.Reading> reading(Piece piece) {
        return piece.isSentence() ? Optional.empty() : names.read(piece.text());
    }

    /// «ИП Иванов Пётр Сергеевич» names the person too.
    private void nameFromSoleTrader() {
        var company = texts.getOrDefault(ClientField.ORGANIZATION, "");
        if (company.matches("(?iu)(?:ип|индивидуальный предприниматель)\\s.*")) {
            names.read(company.replaceFirst("(?iu)^(?:ип|индивидуальный предприниматель)\\s+", ""))
                    .ifPresent(reading -> name = reading.name());
        }
    }

    /// «анна соловьева 8912…»: a known given name speaks for it, or that there is nothing else.
    private void nameWithoutCapitals() {
        if (rest.isEmpty() || rest.getFirst().isSentence()) {
            return;
        }
        var first = rest.getFirst();
        var alone = rest.size() == 1 && texts.isEmpty() && contacts.found().isEmpty();
        names.readWithoutCapitals(first.text())
                .filter(reading -> alone || reading.sure())
                .ifPresent(
                        reading -> {
                            name = reading.name();
                            rest.remove(first);
                        });
    }

    /// In a signature a short piece that is nothing else is where the person works.
    private void companyFromRest() {
        if (name.isUnknown()
                || contacts.found().isEmpty()
                || texts.containsKey(ClientField.ORGANIZATION)) {
            return;
        }
        rest.stream()
                .filter(piece -> !piece.isSentence() && mayBeCompany(piece.text()))
                .findFirst()
                .ifPresent(
                        piece -> {
                            take(ClientField.ORGANIZATION, piece.text());
                            rest.remove(piece);
                        });
    }

    private static boolean mayBeCompany(String text) {
        return Character.isUpperCase(text.charAt(0))
                && text.split("\\s+").length <= MOST_WORDS_OF_A_COMPANY;
    }
}
