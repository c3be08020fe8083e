package org.kartoteka.briefs;

import org.kartoteka.clients.Client;
import org.kartoteka.followups.FollowUp;
import org.kartoteka.interactions.Channel;
import org.kartoteka.interactions.ContactRhythm;
import org.kartoteka.interactions.Interaction;
import org.kartoteka.interactions.Promise;
import org.kartoteka.satisfaction.Standing;
import org.kartoteka.stages.HouseRule;

import java.time.LocalDate;
import java.util.List;

/// What to know of a client before a talk.
///
/// @param day the day of the talk
/// @param steps open next steps, as they fall due
/// @param promises open ones of both sides, as they fall due
/// @param talks the last ones, newest first
/// @param standings how satisfied the client is, by each measure that has scores
/// @param hint how to talk to this client; may be empty
/// @param rules the house rules, what to do before what never to do
/// @param situation what the talk is likely to begin with
public record Brief(
        Client client,
        LocalDate day,
        List<FollowUp> steps,
        List<Promise> promises,
        List<Talk> talks,
        ContactRhythm rhythm,
        List<Standing> standings,
        String hint,
        List<HouseRule> rules,
        Situation situation) {

    /// One entry of the timeline with its channel.
    public record Talk(Interaction entry, Channel channel) {}

    public Brief {
        steps = List.copyOf(steps);
        promises = List.copyOf(promises);
        talks = List.copyOf(talks);
        rules = List.copyOf(rules);
        standings = List.copyOf(standings);
    }
}
