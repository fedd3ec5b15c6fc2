package fr.coulisses.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;

/// How much of something is done, as a bar and in words.
class ProgressLine extends Div {

    ProgressLine(String words, long done, long whole) {
        addClassName("progress-line");
        ProgressBar bar = new ProgressBar(0, Math.max(1, whole), done);
        bar.getElement().setAttribute("aria-label", words);
        add(new Span(words), bar);
    }
}
