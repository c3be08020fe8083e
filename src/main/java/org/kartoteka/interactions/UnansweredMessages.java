package org.kartoteka.interactions;

import org.kartoteka.clients.ClientListRow;
import org.kartoteka.clients.ClientRows;
import org.kartoteka.clients.FollowedClients;
import org.kartoteka.platform.work.Transactions;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Who waits for an answer, the longest first. Blocks.
public final class UnansweredMessages {

    /// @param count how many wait, also beyond the lines
    public record Page(List<Line> lines, int count) {

        public Page {
            lines = List.copyOf(lines);
        }
    }

    /// @param message the newest that waits
    public record Line(ClientListRow client, Waiting waiting, Interaction message) {}

    private static final Comparator<Waiting> LONGEST_FIRST =
            Comparator.comparing(Waiting::since).thenComparing(waiting -> waiting.latest().value());

    private final WaitingClients waiting;
    private final Channels channels;
    private final ClientRows clients;
    private final Transactions transactions;
    private final FollowedClients<AskingChannels, Waiting> followed;

    public UnansweredMessages(
            WaitingClients waiting,
            Channels channels,
            ClientRows clients,
            Transactions transactions) {
        this.waiting = waiting;
        this.channels = channels;
        this.clients = clients;
        this.transactions = transactions;
        this.followed = new FollowedClients<>(clients, transactions, waiting::waiting);
    }

    /// @param limit the most lines to return, from 1
    public Page page(int limit) {
        return transactions.reading(
                () -> {
                    var all = followed.current(AskingChannels.of(channels.all())).values();
                    var first = all.stream().sorted(LONGEST_FIRST).limit(limit).toList();
                    return new Page(lines(first), all.size());
                });
    }

    private List<Line> lines(List<Waiting> first) {
        var rows =
                clients.of(first.stream().map(Waiting::client).toList()).stream()
                        .collect(Collectors.toMap(ClientListRow::id, Function.identity()));
        var messages = waiting.entries(first.stream().map(Waiting::latest).toList());
        return first.stream()
                .filter(line -> rows.containsKey(line.client()))
                .filter(line -> messages.containsKey(line.latest()))
                .map(line -> new Line(rows.get(line.client()), line, messages.get(line.latest())))
                .toList();
    }
}
