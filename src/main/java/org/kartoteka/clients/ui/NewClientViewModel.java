package org.kartoteka.clients.ui;

import java.util.List;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.kartoteka.clients.ClientDraft;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.work.Background;

/// Who a client that is being typed may already be.
public final class NewClientViewModel {

    /// A stored client that is like what is typed, and why, in words.
    public record Perhaps(ClientId id, String name, String why) {}

    private final Function<ClientDraft, List<Perhaps>> lookAlikes;
    private final Background.Lane looking;
    private final ObservableList<Perhaps> found = FXCollections.observableArrayList();

    /// @param lookAlikes finds them, the likest first; called on a worker
    public NewClientViewModel(Function<ClientDraft, List<Perhaps>> lookAlikes, Background background) {
        this.lookAlikes = lookAlikes;
        this.looking = background.lane();
    }

    public ObservableList<Perhaps> found() {
        return found;
    }

    /// Asks again; the newest question wins.
    public void look(ClientDraft typed) {
        looking.run(() -> lookAlikes.apply(typed), found::setAll);
    }
}
