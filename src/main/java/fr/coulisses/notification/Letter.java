package fr.coulisses.notification;

import java.util.List;
import java.util.Locale;

/// The words of an e-mail, before they are put into a plain and an HTML form.
///
/// @param subject one line
/// @param greeting how it begins
/// @param news what is told, each with its link
/// @param why why one gets it, and where to change that
/// @param choices the link to where one changes it
record Letter(Locale language, String subject, String greeting, List<News> news, String why, String choices) {

    /// One thing that is told.
    record News(String sentence, String link) {}

    /// @param open the words of a link in the HTML form
    String html(String open) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang=\"")
                .append(language.getLanguage())
                .append("\"><head><meta charset=\"utf-8\"><title>")
                .append(escape(subject))
                .append("</title></head><body style=\"font-family:sans-serif;line-height:1.5\"><p>")
                .append(escape(greeting))
                .append("</p>");
        news.forEach(one -> html.append("<p>")
                .append(escape(one.sentence()))
                .append("<br><a href=\"")
                .append(escape(one.link()))
                .append("\">")
                .append(escape(open))
                .append("</a></p>"));
        return html.append("<hr><p><small>")
                .append(escape(why))
                .append(" <a href=\"")
                .append(escape(choices))
                .append("\">")
                .append(escape(choices))
                .append("</a></small></p></body></html>")
                .toString();
    }

    String plain() {
        StringBuilder text = new StringBuilder(greeting).append("\n\n");
        news.forEach(one ->
                text.append(one.sentence()).append('\n').append(one.link()).append("\n\n"));
        return text.append("-- \n")
                .append(why)
                .append('\n')
                .append(choices)
                .append('\n')
                .toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
