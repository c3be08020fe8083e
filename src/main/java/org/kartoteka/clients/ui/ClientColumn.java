package org.kartoteka.clients.ui;

import org.kartoteka.clients.ClientOrder;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The columns of the list. A person chooses which of them are shown.
enum ClientColumn {
    NAME("clients.column.name", 170, 250, Optional.of(ClientOrder.NAME)),
    COMPANY("clients.column.company", 100, 122, Optional.of(ClientOrder.COMPANY)),
    POSITION("clients.column.position", 100, 130, Optional.empty()),
    PHONE("clients.column.phone", 142, 152, Optional.empty()),
    EMAIL("clients.column.email", 130, 180, Optional.empty()),
    TAGS("clients.column.tags", 90, 124, Optional.empty()),
    STAGE("clients.column.stage", 110, 130, Optional.empty()),
    CITY("clients.column.city", 80, 110, Optional.empty()),
    BIRTHDAY("clients.column.birthday", 100, 120, Optional.empty()),
    LAST_CONTACT("clients.column.last", 122, 128, Optional.of(ClientOrder.LAST_CONTACT)),
    NEXT_STEP("clients.column.next", 130, 180, Optional.of(ClientOrder.NEXT_STEP)),
    CREATED("clients.column.created", 100, 110, Optional.of(ClientOrder.CREATED));

    /// What one wants to see before choosing anything.
    static final List<ClientColumn> AT_FIRST =
            List.of(NAME, COMPANY, PHONE, TAGS, LAST_CONTACT, NEXT_STEP);

    private final String titleKey;
    private final int leastWidth;
    private final int width;
    private final Optional<ClientOrder> order;

    ClientColumn(String titleKey, int leastWidth, int width, Optional<ClientOrder> order) {
        this.titleKey = titleKey;
        this.leastWidth = leastWidth;
        this.width = width;
        this.order = order;
    }

    String titleKey() {
        return titleKey;
    }

    /// Narrower it says nothing, in pixels at 100 %.
    int leastWidth() {
        return leastWidth;
    }

    /// Share of the table's width that the column takes beside the others, in pixels at 100 % where
    /// there is room.
    int width() {
        return width;
    }

    /// What the list is sorted by when the heading is pressed.
    Optional<ClientOrder> order() {
        return order;
    }

    /// Reads what [#written] writes, passing over what is unknown; the first choice where nothing
    /// is left.
    static List<ClientColumn> read(String text) {
        var known =
                Stream.of(text.split(","))
                        .flatMap(
                                name ->
                                        Stream.of(values())
                                                .filter(column -> column.name().equals(name)))
                        .distinct()
                        .toList();
        return known.isEmpty() ? AT_FIRST : known;
    }

    static String written(List<ClientColumn> columns) {
        return columns.stream().map(Enum::name).collect(Collectors.joining(","));
    }
}
