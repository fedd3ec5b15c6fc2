package fr.coulisses.kinds.watch.feed;

import java.util.List;

/// What a file of RSS or Atom says.
///
/// @param title who publishes it
/// @param url where it is published, `http` or `https`; empty for none
public record Feed(String title, String url, List<Article> articles) {

    public Feed {
        articles = List.copyOf(articles);
    }
}
