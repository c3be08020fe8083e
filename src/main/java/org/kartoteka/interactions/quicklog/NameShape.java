package org.kartoteka.interactions.quicklog;

import java.util.regex.Pattern;

/// What family names and patronymics look like in Russian.
public final class NameShape {

    private static final Pattern FAMILY =
            Pattern.compile(
                    "\\p{L}+(ов|ев|ёв|ин|ын|ский|цкий|ова|ева|ёва|ина|ына|ская|цкая|ко|ук|юк|ян|дзе|швили)");
    private static final Pattern PATRONYMIC =
            Pattern.compile("\\p{L}+(ович|евич|ич|овна|евна|ична)");

    private NameShape() {}

    /// @param word in small letters
    public static boolean isFamily(String word) {
        return FAMILY.matcher(word).matches();
    }

    /// @param word in small letters
    public static boolean isPatronymic(String word) {
        return PATRONYMIC.matcher(word).matches();
    }
}
