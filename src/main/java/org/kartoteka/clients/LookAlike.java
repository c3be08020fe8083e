package org.kartoteka.clients;

import java.util.List;

/// A stored client that may be the one being typed.
///
/// @param reasons why, the strongest first, at least one
public record LookAlike(ClientListRow row, List<Reason> reasons) {

    /// What makes two cards look like one client; the stronger first.
    public enum Reason {
        SAME_EMAIL,
        SAME_PHONE,
        SAME_NAME,
        /// The same but for ё and е, or for diacritics.
        YO_OR_YE,
        /// The same words in another order.
        SWAPPED_ORDER,
        /// Latin letters among Cyrillic ones that look the same.
        LOOK_ALIKE_LETTERS,
        TRANSLITERATED,
        /// «Саша» and «Александр».
        SHORT_FORM,
        /// «Наталья» and «Наталия».
        OTHER_SPELLING,
        SAME_COMPANY_NAME
    }
}
