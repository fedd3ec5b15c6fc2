package fr.coulisses.kinds.editorialcalendar.ui;

import com.vaadin.flow.component.html.Span;
import fr.coulisses.kinds.editorialcalendar.NetworkLimits;
import fr.coulisses.kinds.editorialcalendar.NetworkLimitsCsv;
import fr.coulisses.kinds.editorialcalendar.Post;
import fr.coulisses.shared.TextLength;

/// How long a post is beside what its network takes, and what else one should know of the network.
class PostLength extends Span {

    PostLength() {
        addClassNames("wide", "soft");
    }

    void show(Post post) {
        int signs = TextLength.signs(post.published());
        NetworkLimits limits = NetworkLimitsCsv.of(post.network()).orElse(null);
        if (limits == null || limits.characters() == null) {
            setText(getTranslation("editorialcalendar.length.free", signs));
            return;
        }
        String said = getTranslation("editorialcalendar.length", signs, limits.characters());
        String ratio = limits.ratio().isEmpty() ? "" : getTranslation("editorialcalendar.length.ratio", limits.ratio());
        String link =
                limits.clickable() || post.link().isBlank() ? "" : getTranslation("editorialcalendar.length.link");
        setText(String.join(
                " ",
                signs > limits.characters() ? getTranslation("editorialcalendar.length.over", said) : said,
                ratio,
                link,
                getTranslation("editorialcalendar.length.source", limits.source())));
    }
}
