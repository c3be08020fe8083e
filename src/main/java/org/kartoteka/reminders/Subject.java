package org.kartoteka.reminders;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.FollowUpId;
import org.kartoteka.occasions.Anniversary;

/// What a person is told of. It stays on the screens that show it until it is done, whether it was
/// told or not.
public sealed interface Subject {

    ClientId client();

    record Step(ClientId client, FollowUpId step) implements Subject {}

    record Day(Anniversary anniversary) implements Subject {

        @Override
        public ClientId client() {
            return anniversary.occasion().ref().client();
        }
    }
}
