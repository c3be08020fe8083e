package org.kartoteka.interactions.quicklog;

import org.kartoteka.interactions.Channel;
import org.kartoteka.interactions.Promise;
import org.kartoteka.interactions.PromisePlan;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.platform.text.HumanDate;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.text.Messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Says what a line was understood to mean, in the words of the user guide.
public final class GuideWords {

    private final Messages messages;
    private final List<Channel> channels;

    public GuideWords(Messages messages, List<Channel> channels) {
        this.messages = messages;
        this.channels = channels;
    }

    String linesHeading() {
        return in("Вы пишете", "You type");
    }

    String datesHeading() {
        return in("Дата", "Date");
    }

    String channelsHeading() {
        return in("Канал", "Channel");
    }

    public String describe(QuickLine line) {
        var parts = new ArrayList<String>();
        line.client().ifPresent(mention -> parts.add(in("клиент: ", "client: ") + client(mention)));
        line.channel().ifPresent(id -> parts.add(in("канал: ", "channel: ") + channel(id)));
        line.direction().ifPresent(way -> parts.add(text("interactions.direction.", way)));
        line.when().ifPresent(when -> parts.add(in("когда: ", "when: ") + date(when)));
        line.duration().ifPresent(time -> parts.add(time.toMinutes() + in(" мин", " min")));
        if (!line.text().isEmpty()) {
            parts.add(in("текст: ", "text: ") + line.text());
        }
        line.outcome()
                .ifPresent(
                        end ->
                                parts.add(
                                        in("итог: ", "outcome: ")
                                                + text("interactions.outcome.", end)));
        line.sentiment()
                .ifPresent(
                        mood ->
                                parts.add(
                                        in("настроение: ", "mood: ")
                                                + text("interactions.sentiment.", mood)));
        line.steps().forEach(step -> parts.add(step(step)));
        if (line.noNextStep()) {
            parts.add(in("без следующего шага", "no next step"));
        }
        line.tags().forEach(tag -> parts.add(in("метка: ", "tag: ") + tag));
        line.score().ifPresent(mark -> parts.add(in("оценка: ", "score: ") + mark));
        line.promises().forEach(promise -> parts.add(promise(promise)));
        return String.join(" · ", parts);
    }

    private String client(ClientMention mention) {
        var names =
                mention.candidates().stream()
                        .map(Candidate::name)
                        .collect(Collectors.joining(in(" или ", " or ")));
        return names.isEmpty() || mention.doubtful() ? names + "?" : names;
    }

    private String step(LineStep step) {
        return (in("шаг: ", "next step: ") + date(step.date()) + " " + step.text()).strip();
    }

    private String promise(PromisePlan promise) {
        var side =
                promise.side() == Promise.Side.MINE
                        ? in("я обещаю: ", "my promise: ")
                        : in("мне обещают: ", "their promise: ");
        var due =
                promise.due()
                        .map(day -> in(", срок ", ", due ") + messages.formats().date(day))
                        .orElse("");
        return side + promise.text() + due;
    }

    String date(HumanDate date) {
        var day = messages.formats().date(date.date());
        return date.time().map(time -> day + " " + messages.formats().time(time)).orElse(day);
    }

    String channel(ChannelId id) {
        return channels.stream()
                .filter(channel -> channel.id().equals(id))
                .findFirst()
                .orElseThrow()
                .displayName(messages);
    }

    private String text(String prefix, Enum<?> value) {
        return messages.get(prefix + value.name().toLowerCase(Locale.ROOT));
    }

    private String in(String russian, String english) {
        return messages.language() == Language.RUSSIAN ? russian : english;
    }
}
