package org.kartoteka.clients;

import org.kartoteka.kernel.Fold;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/// Tags are compared folded: «Опт», «опт» and «ОПТ» are one tag, written as it was first.
public final class Tags {

    private Tags() {}

    /// `tag` without leading `#` and outer blanks; empty if nothing is left.
    public static String clean(String tag) {
        var start = 0;
        while (start < tag.length()
                && (tag.charAt(start) == '#' || Character.isWhitespace(tag.charAt(start)))) {
            start++;
        }
        return tag.substring(start).strip();
    }

    /// The tags cleaned, each once, in the order of their first mention.
    public static List<String> clean(Collection<String> tags) {
        var once = new LinkedHashMap<String, String>();
        for (var tag : tags) {
            var clean = clean(tag);
            if (!clean.isEmpty()) {
                once.putIfAbsent(Fold.text(clean), clean);
            }
        }
        return List.copyOf(once.values());
    }
}
