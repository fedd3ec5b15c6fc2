package fr.coulisses.kinds.editorialcalendar;

import fr.coulisses.shared.Hour;
import fr.coulisses.shared.Unwritten;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The posts of a project. Rows are named by their `id`.
///
/// @param line what the accounts speak of, and how (ligne éditoriale)
/// @param rhythm how many posts a week
/// @param replies within how many hours somebody answers
/// @param charter how comments are answered, hidden, reported (charte de modération)
/// @param ticketing the address where tickets are sold or places are booked
/// @param lessons what the next one does otherwise
/// @param pictures of the register of rights that posts show, as they stood when it was composed
public record EditorialCalendar(
        String line,
        @Nullable Integer rhythm,
        @Nullable Integer replies,
        String charter,
        String ticketing,
        List<Post> posts,
        String lessons,
        List<KnownPicture> pictures) {

    public EditorialCalendar(
            @Nullable String line,
            @Nullable Integer rhythm,
            @Nullable Integer replies,
            @Nullable String charter,
            @Nullable String ticketing,
            @Nullable List<Post> posts,
            @Nullable String lessons,
            @Nullable List<KnownPicture> pictures) {
        this.line = Unwritten.text(line);
        this.rhythm = rhythm;
        this.replies = replies;
        this.charter = Unwritten.text(charter);
        this.ticketing = Unwritten.text(ticketing);
        this.posts = Unwritten.rows(posts);
        this.lessons = Unwritten.text(lessons);
        this.pictures = Unwritten.rows(pictures);
    }

    /// One in which nothing is written yet.
    public static EditorialCalendar empty() {
        return new EditorialCalendar(null, null, null, null, null, null, null, null);
    }

    /// The same with what the register of rights says today.
    EditorialCalendar composed(List<KnownPicture> known) {
        return new EditorialCalendar(line, rhythm, replies, charter, ticketing, posts, lessons, known);
    }

    /// The posts that are still meant to happen, in their order.
    List<Post> pursued() {
        return posts.stream().filter(post -> !post.isCancelled()).toList();
    }

    /// All posts by day and hour; those without a day last.
    List<Post> byDay() {
        return posts.stream()
                .sorted(Comparator.comparing(Post::day, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(
                                post -> Hour.of(post.at()).map(Object::toString).orElse("")))
                .toList();
    }

    /// How the picture of a post must be credited: as somebody wrote, or else as the register says.
    String creditOf(Post post) {
        return post.credit().isBlank() ? picture(post).map(KnownPicture::credit).orElse("") : post.credit();
    }

    /// What a post shows, in words.
    String visualOf(Post post) {
        return post.visual().isBlank() ? picture(post).map(KnownPicture::title).orElse("") : post.visual();
    }

    Optional<KnownPicture> picture(Post post) {
        return pictures.stream()
                .filter(picture -> picture.id().equals(post.work()))
                .findFirst();
    }
}
