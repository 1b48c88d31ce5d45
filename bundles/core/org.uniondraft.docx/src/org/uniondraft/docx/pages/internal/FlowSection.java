package org.uniondraft.docx.pages.internal;

import java.util.List;

/**
 * A section: blocks that flow over pages that lie the same way.
 *
 * @param sheet its pages
 * @param blocks what stands on them
 */
record FlowSection(Sheet sheet, List<FlowBlock> blocks) {
}
