package org.kartoteka.interactions.quicklog;

import org.kartoteka.interactions.Channel;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.Fold;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words by which a line names a channel: the name that the person gave it, and for a shipped
/// one its names in Russian and English and the words that people use for it.
public final class ChannelWords {

    static final int MOST_WORDS = 5;

    private static final Map<String, String> SHIPPED =
            Map.ofEntries(
                    Map.entry("phone", "телефон, тел, phone"),
                    Map.entry("call", "звонок, созвон, прозвон, call"),
                    Map.entry(
                            "video_call",
                            "видеозвонок, видео-звонок, зум, скайп, video call, zoom, skype"),
                    Map.entry(
                            "messenger",
                            "чаты и мессенджеры, chat and messengers, мессенджер, чат, сообщение,"
                                + " смс, вотсап, ватсап, телеграм, телега, тг, вайбер, messenger,"
                                + " chat, message, sms, whatsapp, telegram, tg, viber"),
                    Map.entry(
                            "email",
                            "электронная почта, письмо, почта, емейл, имейл, мейл, email, e-mail,"
                                    + " mail, letter"),
                    Map.entry(
                            "meeting",
                            "встречи и мероприятия, meetings and events, встреча, meeting"),
                    Map.entry(
                            "office_meeting",
                            "офис, визит, встреча в офисе, office, visit, office meeting"),
                    Map.entry("event", "мероприятие, выставка, event, expo"),
                    Map.entry(
                            "social",
                            "социальные сети, social networks, соцсеть, соцсети, вк, vk, social"
                                    + " network"),
                    Map.entry(
                            "social_message",
                            "директ, сообщение в соцсети, message in a social network, direct, dm"),
                    Map.entry(
                            "website_form", "заявка, сайт, форма на сайте, website, website form"),
                    Map.entry("app", "приложение, app"),
                    Map.entry("blog", "блог, blog"),
                    Map.entry("video", "видео, video"),
                    Map.entry("podcast", "подкаст, podcast"),
                    Map.entry("webinar", "вебинар, webinar"));

    /// Channels that a preposition may stand before: «по телефону», «в вотсапе», `by email`. The
    /// others are things that people talk about: «в приложении не работает кнопка».
    private static final Set<String> BEHIND_PREPOSITION =
            Set.of(
                    "phone",
                    "call",
                    "messenger",
                    "email",
                    "video_call",
                    "meeting",
                    "office_meeting",
                    "event",
                    "social");

    private final Map<String, ChannelId> channels = new HashMap<>();
    private final Map<String, ChannelId> byStem = new HashMap<>();
    private final Map<String, ChannelId> byCode = new HashMap<>();

    /// Archived channels are not offered and so not recognised.
    public ChannelWords(Collection<Channel> all) {
        for (var channel : all) {
            if (!channel.archived()) {
                channel.code().ifPresent(code -> add(code, channel.id()));
            }
        }
        for (var channel : all) {
            if (!channel.archived()) {
                channel.name().ifPresent(name -> channels.put(Fold.text(name), channel.id()));
            }
        }
    }

    private void add(String code, ChannelId channel) {
        byCode.put(code, channel);
        for (var word : SHIPPED.getOrDefault(code, "").split(", ")) {
            if (!word.isEmpty()) {
                channels.put(Fold.text(word), channel);
                if (BEHIND_PREPOSITION.contains(code)) {
                    byStem.put(Stem.ofEach(word), channel);
                }
            }
        }
    }

    /// The channel that words name behind a preposition, in whatever case.
    ///
    /// @param phrase folded, without the preposition
    Optional<ChannelId> behindPreposition(String phrase) {
        return phrase.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(byStem.get(Stem.ofEach(phrase)));
    }

    /// A shipped channel, unless it is archived.
    Optional<ChannelId> shipped(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// @param phrase folded
    Optional<ChannelId> channel(String phrase) {
        return Optional.ofNullable(channels.get(phrase));
    }
}
