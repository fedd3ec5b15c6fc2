package fr.coulisses.kinds.editorialcalendar;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.shared.TextLength;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// K-C4.3-2: a post is as long as its network takes, and its link can be followed. What a network takes is usage that
/// changes: it is advised.
class PostsFitTheirNetwork implements Check<EditorialCalendar> {

    private static final String CODE = "K-C4.3-2";

    private static final Pattern WEB = Pattern.compile("https?://[^\\s<>\"]+", Pattern.CASE_INSENSITIVE);

    @Override
    public List<Finding> examine(EditorialCalendar calendar, Dossier dossier) {
        List<Finding> found = new ArrayList<>();
        for (Post post : calendar.pursued()) {
            NetworkLimitsCsv.of(post.network()).ifPresent(limits -> {
                measure(found, post, "text", TextLength.signs(post.published()), limits.characters());
                measure(found, post, "hashtags", post.tags(), limits.hashtags());
                measure(found, post, "alt", TextLength.signs(post.alt()), limits.alt());
            });
            if (!post.link().isBlank() && !WEB.matcher(post.link().strip()).matches()) {
                found.add(new Finding(
                        CODE,
                        Severity.WARNING,
                        CalledPost.place(post, "link"),
                        "finding." + CODE + ".link",
                        List.of(CalledPost.of(post), post.link())));
            }
        }
        return found;
    }

    private static void measure(List<Finding> found, Post post, String name, int count, @Nullable Integer most) {
        Network network = post.network();
        if (most != null && network != null && count > most) {
            found.add(new Finding(
                    CODE,
                    Severity.ADVICE,
                    CalledPost.place(post, name),
                    "finding." + CODE + "." + name,
                    List.of(
                            CalledPost.of(post),
                            String.valueOf(count),
                            Figure.label(network.labelKey()),
                            String.valueOf(most))));
        }
    }
}
