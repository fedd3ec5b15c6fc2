package fr.coulisses.calendar.ui;

import fr.coulisses.account.LinkSecret;
import fr.coulisses.calendar.CalendarFeed;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The calendar of whoever made the link. A link that opens nothing is not found, whatever the reason.
@RestController
class CalendarDownload {

    private static final Duration FRESH = Duration.ofMinutes(15);

    private final CalendarFeed feed;

    CalendarDownload(CalendarFeed feed) {
        this.feed = feed;
    }

    /// Spring answers a program that has this very file already with 304 and nothing else.
    @GetMapping("/calendrier/{secret}.ics")
    ResponseEntity<String> calendar(@PathVariable String secret, HttpServletRequest request) {
        String file = feed.read(secret, request.getRemoteAddr());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                .eTag(LinkSecret.hash(file))
                .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
                .body(file);
    }
}
