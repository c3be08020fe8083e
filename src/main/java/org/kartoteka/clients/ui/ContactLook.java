package org.kartoteka.clients.ui;

import org.kartoteka.clients.ContactPoint;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// How a kind of contact is shown.
///
/// @param nameKey its name in the bundles
/// @param promptKey an example of what is typed
record ContactLook(String nameKey, String promptKey, Ikon icon) {

    static ContactLook of(ContactPoint.Kind kind) {
        return switch (kind) {
            case PHONE ->
                    new ContactLook(
                            "clients.contact.phone", "clients.form.phone.prompt", Feather.PHONE);
            case EMAIL ->
                    new ContactLook(
                            "clients.contact.email", "clients.form.email.prompt", Feather.MAIL);
            case MESSENGER ->
                    new ContactLook(
                            "clients.contact.messenger",
                            "clients.form.messenger.prompt",
                            Feather.MESSAGE_CIRCLE);
            case LINK ->
                    new ContactLook(
                            "clients.contact.link", "clients.form.link.prompt", Feather.LINK);
        };
    }
}
