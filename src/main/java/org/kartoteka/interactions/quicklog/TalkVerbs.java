package org.kartoteka.interactions.quicklog;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Verbs by which people begin to tell of a talk: «позвонил анне», «звонила анна», `met anna`. They
/// stay in the text, say how the talk was held, and in Russian who began it.
final class TalkVerbs {

    /// Who did it, as far as the ending says.
    enum Doer {
        /// «звонил»
        HE,
        /// «звонила»
        SHE,
        /// «звонили»
        THEY,
        /// «созвонились», `called`: no one in particular.
        UNSAID
    }

    /// @param channel code of a shipped channel
    record Verb(Optional<String> channel, Doer doer) {}

    /// Men whose names end as those of women do, short forms included.
    private static final Set<String> MEN =
            Set.of(
                    "никита", "илья", "лука", "фома", "кузьма", "данила", "савва", "саша", "женя",
                    "слава", "паша", "миша", "гриша", "леша", "алеша", "ваня", "вася", "петя",
                    "коля", "толя", "вова", "володя", "дима", "костя", "юра", "сережа", "рома",
                    "гена", "боря", "сеня", "степа", "федя", "витя", "митя", "гоша", "валя",
                    "валера", "леня", "сема", "тема");

    private static final Map<String, Verb> VERBS = verbs();

    private TalkVerbs() {}

    static Optional<Verb> of(String plain) {
        return Optional.ofNullable(VERBS.get(plain));
    }

    /// Whether a name as it stands may be the doer's: «звонила анна», and not «звонил анна», which
    /// is a man's shorthand for a call of his own.
    static boolean mayHaveDone(Doer doer, String name) {
        var likeAWoman = name.endsWith("а") || name.endsWith("я");
        return switch (doer) {
            case HE -> !likeAWoman || MEN.contains(name);
            case SHE -> likeAWoman;
            case THEY, UNSAID -> false;
        };
    }

    private static Map<String, Verb> verbs() {
        var verbs = new HashMap<String, Verb>();
        add(verbs, "call", "звонил позвонил перезвонил набрал отзвонил");
        add(verbs, "messenger", "написал отписал");
        unsaid(
                verbs,
                "call",
                "созвонился созвонилась созвонились дозвонился дозвонилась дозвонились "
                        + "отзвонился отзвонилась called phoned rang");
        unsaid(verbs, "messenger", "списались texted messaged");
        unsaid(verbs, "email", "emailed mailed");
        unsaid(verbs, "meeting", "встретился встретилась встретились виделись met");
        for (var verb :
                "поговорил поговорила поговорили говорил говорила говорили spoke talked"
                        .split(" ")) {
            verbs.put(verb, new Verb(Optional.empty(), Doer.UNSAID));
        }
        return Map.copyOf(verbs);
    }

    /// @param masculine past forms, from which those of a woman and of several come
    private static void add(Map<String, Verb> verbs, String channel, String masculine) {
        for (var verb : masculine.split(" ")) {
            verbs.put(verb, new Verb(Optional.of(channel), Doer.HE));
            verbs.put(verb + "а", new Verb(Optional.of(channel), Doer.SHE));
            verbs.put(verb + "и", new Verb(Optional.of(channel), Doer.THEY));
        }
    }

    private static void unsaid(Map<String, Verb> verbs, String channel, String list) {
        for (var verb : list.split(" ")) {
            verbs.put(verb, new Verb(Optional.of(channel), Doer.UNSAID));
        }
    }
}
