package fr.coulisses.kinds.editorialcalendar;

import fr.coulisses.shared.Unwritten;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One post.
///
/// @param at the hour, as people write it
/// @param hook what stops the thumb: its first line
/// @param hashtags as they are published: `#rivemont #concert`
/// @param mentions accounts that it names: `@orso`
/// @param work the id of a picture in the register of rights; empty for others
/// @param visual the file or the picture, in words
/// @param alt what the picture shows, for those who do not see it
/// @param subtitled whether what is said can be read
/// @param credit of the picture; that of the register while it is empty
/// @param faces whether people can be recognised
/// @param consent their authorisation: from whom, since when
/// @param goal the objective of the communication plan that it serves, in the words of the plan
/// @param target those of the plan whom it speaks to, in the words of the plan
/// @param aim what it is to reach
/// @param stats what it reached
/// @param readOn the day on which the figures were read
public record Post(
        String id,
        @Nullable LocalDate day,
        String at,
        @Nullable Network network,
        @Nullable Format format,
        @Nullable Pillar pillar,
        Status status,
        String hook,
        String text,
        String hashtags,
        String mentions,
        String link,
        String work,
        String visual,
        String alt,
        Boolean subtitled,
        String credit,
        Boolean faces,
        String consent,
        String goal,
        String target,
        Announced announced,
        Collaboration collaboration,
        Contest contest,
        Figures aim,
        Figures stats,
        @Nullable LocalDate readOn) {

    private static final Pattern WORD = Pattern.compile("\\s+");

    /// How far it is.
    public enum Status {
        IDEA,
        TO_MAKE,
        TO_APPROVE,
        PLANNED,
        PUBLISHED,
        CANCELLED
    }

    public Post(
            String id,
            @Nullable LocalDate day,
            @Nullable String at,
            @Nullable Network network,
            @Nullable Format format,
            @Nullable Pillar pillar,
            @Nullable Status status,
            @Nullable String hook,
            @Nullable String text,
            @Nullable String hashtags,
            @Nullable String mentions,
            @Nullable String link,
            @Nullable String work,
            @Nullable String visual,
            @Nullable String alt,
            @Nullable Boolean subtitled,
            @Nullable String credit,
            @Nullable Boolean faces,
            @Nullable String consent,
            @Nullable String goal,
            @Nullable String target,
            @Nullable Announced announced,
            @Nullable Collaboration collaboration,
            @Nullable Contest contest,
            @Nullable Figures aim,
            @Nullable Figures stats,
            @Nullable LocalDate readOn) {
        this.id = id;
        this.day = day;
        this.at = Unwritten.text(at);
        this.network = network;
        this.format = format;
        this.pillar = pillar;
        this.status = status == null ? Status.IDEA : status;
        this.hook = Unwritten.text(hook);
        this.text = Unwritten.text(text);
        this.hashtags = Unwritten.text(hashtags);
        this.mentions = Unwritten.text(mentions);
        this.link = Unwritten.text(link);
        this.work = Unwritten.text(work);
        this.visual = Unwritten.text(visual);
        this.alt = Unwritten.text(alt);
        this.subtitled = Boolean.TRUE.equals(subtitled);
        this.credit = Unwritten.text(credit);
        this.faces = Boolean.TRUE.equals(faces);
        this.consent = Unwritten.text(consent);
        this.goal = Unwritten.text(goal);
        this.target = Unwritten.text(target);
        this.announced = announced == null ? Announced.NONE : announced;
        this.collaboration = collaboration == null ? Collaboration.NONE : collaboration;
        this.contest = contest == null ? Contest.NONE : contest;
        this.aim = aim == null ? Figures.NONE : aim;
        this.stats = stats == null ? Figures.NONE : stats;
        this.readOn = readOn;
    }

    boolean isCancelled() {
        return status == Status.CANCELLED;
    }

    boolean isPublished() {
        return status == Status.PUBLISHED;
    }

    /// Whether it is about to be published, or was.
    boolean isReady() {
        return status == Status.PLANNED || isPublished();
    }

    /// Whether it shows a picture.
    boolean isSeen() {
        return !work.isEmpty() || !visual.isBlank() || (format != null && format.isSeen());
    }

    /// All that is published as text, as the network counts it.
    public String published() {
        return Stream.of(hook, text, hashtags, mentions, link)
                .filter(part -> !part.isBlank())
                .map(String::strip)
                .collect(Collectors.joining("\n"));
    }

    /// How many hashtags it has.
    int tags() {
        return (int) WORD.splitAsStream(hashtags.strip())
                .filter(word -> word.length() > 1 && word.startsWith("#"))
                .count();
    }

    /// What it is called in lists: its first line, or the beginning of its text.
    public String called() {
        return hook.isBlank() ? text.lines().findFirst().orElse("") : hook;
    }
}
