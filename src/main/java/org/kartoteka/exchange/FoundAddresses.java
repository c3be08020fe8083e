package org.kartoteka.exchange;

import org.kartoteka.clients.Address;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Puts the parts of addresses together that stand in columns of one group, such as `Home Street`
/// and `Home City`.
final class FoundAddresses {

    private final Map<String, EnumMap<Field, String>> groups = new LinkedHashMap<>();
    private final Map<String, String> labels = new LinkedHashMap<>();

    void part(Column column, String text) {
        groups.computeIfAbsent(column.group(), group -> new EnumMap<>(Field.class))
                .merge(column.field(), text, (first, second) -> first + ", " + second);
        labels.put(column.group(), column.qualifier());
    }

    List<Address> all() {
        var list = new ArrayList<Address>();
        groups.forEach((group, parts) -> list.add(address(labels.get(group), parts)));
        return list;
    }

    /// The whole address in one text counts only where its parts are not given too.
    private static Address address(String label, Map<Field, String> parts) {
        var separate = parts.keySet().stream().anyMatch(field -> field != Field.ADDRESS_FORMATTED);
        var whole = separate ? "" : parts.getOrDefault(Field.ADDRESS_FORMATTED, "");
        return new Address(
                label,
                FieldLengths.cut(
                        parts.getOrDefault(Field.ADDRESS_STREET, whole), FieldLengths.STREET),
                FieldLengths.cut(parts.getOrDefault(Field.ADDRESS_CITY, ""), FieldLengths.PLACE),
                FieldLengths.cut(parts.getOrDefault(Field.ADDRESS_REGION, ""), FieldLengths.PLACE),
                FieldLengths.cut(parts.getOrDefault(Field.ADDRESS_POSTAL, ""), FieldLengths.POSTAL),
                FieldLengths.cut(
                        parts.getOrDefault(Field.ADDRESS_COUNTRY, ""), FieldLengths.PLACE));
    }
}
