package org.uniondraft.docx.layout.internal;

import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.docx.layout.LayoutProfile;
import org.uniondraft.docx.layout.LayoutProfile.Page;
import org.uniondraft.docx.layout.ProfileException;
import org.uniondraft.docx.layout.StyleRole;
import org.uniondraft.docx.layout.TextStyle;

/** Refuses numbers that no page can have, before they end in a file that no program opens. */
final class ProfileBounds {

    /** 22 inches, the largest sheet Word knows. */
    private static final int MAX_SHEET = 31680;
    /** The least room for text on a page, about 5 cm. */
    private static final int MIN_TEXT = 2835;
    private static final int MIN_SIZE = 2 * 20;
    private static final int MAX_SIZE = 200 * 20;

    private ProfileBounds() {
    }

    static void check(LayoutProfile profile, ProfileNode root) throws ProfileException {
        Page page = profile.page();
        ProfileNode at = root.children().get("page");
        require(page.width().rounded() <= MAX_SHEET && page.height().rounded() <= MAX_SHEET
                && page.top().twips() >= 0 && page.bottom().twips() >= 0 && page.left().twips() >= 0
                && page.right().twips() >= 0, at, Messages.profileSheet);
        require(page.textWidth() >= MIN_TEXT && page.textHeight() >= MIN_TEXT, at, Messages.profileMargins);
        for (Map.Entry<StyleRole, TextStyle> entry : profile.styles().entrySet()) {
            ProfileNode styles = root.children().get("styles");
            ProfileNode style = styles.children().getOrDefault(entry.getKey().element(), styles);
            TextStyle text = entry.getValue();
            require(text.size().twips() >= MIN_SIZE && text.size().twips() <= MAX_SIZE, style,
                    NLS.bind(Messages.profileSize, text.size().text()));
            require(text.lineHeight().twips() > 0 && text.lineHeight().rounded() <= MAX_SHEET, style,
                    NLS.bind(Messages.profileLineHeight, text.lineHeight().text()));
            require(text.characterPitch() > 0, style,
                    NLS.bind(Messages.profileSpacing, text.characterSpacing().text()));
        }
    }

    private static void require(boolean holds, ProfileNode node, String message) throws ProfileException {
        if (!holds) {
            throw node.error(message);
        }
    }
}
