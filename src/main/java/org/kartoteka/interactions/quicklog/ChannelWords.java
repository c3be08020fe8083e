package org.kartoteka.interactions.quicklog;

import org.kartoteka.interactions.Channel;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.Fold;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The words by which a line names a channel: the name that the person gave it, and for a shipped
/// one the words that people use for it in Russian and English.
public final class ChannelWords {

    static final int MOST_WORDS = 3;

    private static final Map<String, String> SHIPPED =
            Map.ofEntries(
                    Map.entry("phone", "телефон, тел, phone"),
                    Map.entry("call", "звонок, созвон, прозвон, call"),
                    Map.entry(
                            "video_call",
                            "видеозвонок, видео-звонок, зум, скайп, video call, zoom, skype"),
                    Map.entry(
                            "messenger",
                            "мессенджер, чат, сообщение, смс, вотсап, ватсап, телеграм, телега, тг,"
                                + " вайбер, messenger, chat, message, sms, whatsapp, telegram, tg,"
                                + " viber"),
                    Map.entry(
                            "email",
                            "письмо, почта, емейл, имейл, мейл, email, e-mail, mail, letter"),
                    Map.entry("meeting", "встреча, meeting"),
                    Map.entry(
                            "office_meeting",
                            "офис, визит, встреча в офисе, office, visit, office meeting"),
                    Map.entry("event", "мероприятие, выставка, event, expo"),
                    Map.entry("social", "соцсеть, соцсети, вк, vk, social network"),
                    Map.entry("social_message", "директ, сообщение в соцсети, direct, dm"),
                    Map.entry(
                            "website_form", "заявка, сайт, форма на сайте, website, website form"),
                    Map.entry("app", "приложение, app"),
                    Map.entry("blog", "блог, blog"),
                    Map.entry("video", "видео, video"),
                    Map.entry("podcast", "подкаст, podcast"),
                    Map.entry("webinar", "вебинар, webinar"));

    private final Map<String, ChannelId> channels = new HashMap<>();

    /// Archived channels are not offered and so not recognised.
    public ChannelWords(Collection<Channel> all) {
        for (var channel : all) {
            if (!channel.archived()) {
                channel.code()
                        .map(code -> SHIPPED.getOrDefault(code, ""))
                        .ifPresent(words -> add(words, channel.id()));
            }
        }
        for (var channel : all) {
            if (!channel.archived()) {
                channel.name().ifPresent(name -> channels.put(Fold.text(name), channel.id()));
            }
        }
    }

    private void add(String words, ChannelId channel) {
        for (var word : words.split(", ")) {
            if (!word.isEmpty()) {
                channels.put(Fold.text(word), channel);
            }
        }
    }

    /// @param phrase folded
    Optional<ChannelId> channel(String phrase) {
        return Optional.ofNullable(channels.get(phrase));
    }
}
