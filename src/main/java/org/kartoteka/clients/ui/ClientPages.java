package org.kartoteka.clients.ui;

import org.kartoteka.clients.ClientDirectory;
import org.kartoteka.clients.ClientDraft;
import org.kartoteka.clients.ClientListRow;
import org.kartoteka.clients.ClientQuery;
import org.kartoteka.clients.Clients;
import org.kartoteka.clients.FindClients;
import org.kartoteka.clients.LookAlikes;
import org.kartoteka.clients.SaveClient;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.ClientIds;
import org.kartoteka.platform.settings.CurrentSettings;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Navigation;
import org.kartoteka.platform.ui.Notices;
import org.kartoteka.platform.ui.Overlay;
import org.kartoteka.platform.ui.Page;
import org.kartoteka.platform.ui.Panel;
import org.kartoteka.platform.ui.Place;
import org.kartoteka.platform.work.Background;
import org.kordamp.ikonli.feather.Feather;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/// Makes the pages of clients: the list, the card, and the two ways to a new client. Lives as long
/// as the window.
public final class ClientPages {

    /// What clients are read from and written to.
    ///
    /// @param reading what a pasted text says of a client
    public record Uses(
            Clients clients,
            ClientDirectory directory,
            FindClients finding,
            SaveClient saving,
            ClientDeeds deeds,
            LookAlikes lookAlikes,
            Function<String, ClientDraft> reading) {}

    /// The window around the pages.
    ///
    /// @param clock in the person's own zone
    public record Around(
            Messages messages,
            Navigation navigation,
            Notices notices,
            Overlay overlay,
            Background background,
            CurrentSettings settings,
            Clock clock) {}

    /// What other features lend.
    ///
    /// @param importing begins an import
    /// @param demo fills the base with examples
    /// @param exporting begins an export of these clients
    /// @param reasons why a client answers to what is typed, in words
    /// @param story what happened with a client
    /// @param before what to know of a client before a call, in the order shown
    public record Lent(
            Action importing,
            Action demo,
            Consumer<List<ClientId>> exporting,
            BiFunction<String, ClientListRow, String> reasons,
            Function<ClientId, Panel> story,
            List<Function<ClientId, Panel>> before) {}

    /// Clients that something else speaks of, such as a figure.
    private record Group(String title, ClientIds clients, ListPlace place) {}

    /// The page of a list that [#openGroup] opens.
    public static final String GROUP = "client-group";

    /// As many as there are places on the way back.
    private static final int MOST_GROUPS = 50;

    private static final String NEW = "new-client";
    private static final String PASTE = "paste-client";

    private final Uses uses;
    private final Around around;
    private final Lent lent;
    private final ListPlace everyone = new ListPlace();
    private final SequencedMap<String, Group> groups = new LinkedHashMap<>();
    private ListPlace place = everyone;
    private int groupsMade;
    private final Messages messages;

    public ClientPages(Uses uses, Around around, Lent lent) {
        this.uses = uses;
        this.around = around;
        this.lent = lent;
        this.messages = around.messages();
    }

    /// Begins a new client, from everywhere.
    public Action adding() {
        return Action.of("clients.action.new", () -> beginNew(""))
                .withKeys("Ctrl+N")
                .withIcon(Feather.USER_PLUS);
    }

    /// Begins a new client from a text that was copied, from everywhere.
    public Action pasting() {
        return Action.of("clients.action.paste", () -> around.navigation().open(Place.of(PASTE)))
                .withKeys("Ctrl+Shift+N")
                .withIcon(Feather.CLIPBOARD);
    }

    private void beginNew(String text) {
        around.navigation().open(new Place(NEW, text));
    }

    private void open(ClientId id) {
        around.navigation().open(Place.client(id));
    }

    public Page list() {
        return list(messages.get("clients.title"), everyone, Optional.empty());
    }

    /// Opens these clients as a list of their own, which `Esc` leaves again.
    public void openGroup(String title, Collection<ClientId> clients) {
        groupsMade++;
        var number = Integer.toString(groupsMade);
        groups.put(number, new Group(title, ClientIds.of(clients), new ListPlace()));
        if (groups.size() > MOST_GROUPS) {
            groups.remove(groups.firstEntry().getKey());
        }
        around.navigation().open(new Place(GROUP, number));
    }

    /// @param number the argument of the place that [#openGroup] went to
    public Page group(String number) {
        return Optional.ofNullable(groups.get(number))
                .map(group -> list(group.title(), group.place(), Optional.of(group.clients())))
                .orElseGet(this::list);
    }

    private Page list(String title, ListPlace shown, Optional<ClientIds> only) {
        place = shown;
        var model =
                new ClientsViewModel(
                        uses.directory(),
                        uses.finding(),
                        shown,
                        only,
                        uses.deeds(),
                        around.background(),
                        around.clock());
        var ways =
                new ClientsWays(
                        this::open,
                        adding(),
                        lent.importing(),
                        lent.demo(),
                        lent.exporting(),
                        lent.reasons(),
                        around.overlay());
        Optional<Runnable> back = only.map(_ -> around.navigation()::back);
        return new ClientsView(title, model, ways, tags(), around.settings(), back, messages);
    }

    /// @param id the argument of [Place#client]
    public Page card(String id) {
        var model =
                new ClientCardViewModel(
                        new ClientId(Long.parseLong(id)),
                        uses.clients(),
                        uses.directory(),
                        uses.deeds(),
                        around.background(),
                        around.clock());
        var ways =
                new CardWays(
                        this::open,
                        this::beside,
                        lent.story(),
                        lent.before(),
                        around.navigation(),
                        around.notices(),
                        around.overlay());
        var tags = tags();
        return new ClientCardView(model, forms(tags), tags, ways, messages);
    }

    /// In the order of the list as it was left; of the whole list by name where it did not show the
    /// client.
    private Optional<ClientId> beside(ClientId id, int step) {
        if (place.shows(id)) {
            return place.beside(id, step);
        }
        var all = uses.directory().snapshot().select(ClientQuery.ALL, around.clock().instant());
        return ListPlace.beside(all, id, step);
    }

    /// @param text what is known already: a name that was looked for, a text that was pasted; or
    ///   nothing
    public Page newClient(String text) {
        var begun = text.isBlank() ? ClientDraft.EMPTY : uses.reading().apply(text);
        var model = new NewClientViewModel(uses.lookAlikes(), around.background());
        return new NewClientView(
                begun, model, forms(tags()), around.navigation(), this::open, messages);
    }

    public Page paste() {
        return new PasteView(
                text ->
                        around.background()
                                .onUiThread(
                                        () -> around.navigation().replace(new Place(NEW, text))),
                around.navigation(),
                messages);
    }

    private CardForms forms(TagsInUse tags) {
        var choices = new FormChoices(tags, uses.directory(), uses.finding(), around.background());
        return new CardForms(uses.saving(), choices, around.background(), around.clock());
    }

    private TagsInUse tags() {
        return new TagsInUse(uses.clients(), around.background());
    }
}
