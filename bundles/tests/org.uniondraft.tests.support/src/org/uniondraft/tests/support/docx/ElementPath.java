package org.uniondraft.tests.support.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.XMLStreamReader;

/** Where in a part the reading stands, as {@code /w:document[1]/w:body[1]/w:p[3]}. */
final class ElementPath {

	private record Step(String name, int index, Map<String, Integer> children) {
	}

	private final Deque<Step> steps = new ArrayDeque<>();

	ElementPath() {
		steps.push(new Step("", 0, new HashMap<>()));
	}

	void start(XMLStreamReader xml) {
		String prefix = xml.getPrefix();
		String name = prefix == null || prefix.isEmpty() ? xml.getLocalName() : prefix + ':' + xml.getLocalName();
		int index = steps.peek().children.merge(name, 1, Integer::sum);
		steps.push(new Step(name, index, new HashMap<>()));
	}

	void end() {
		steps.pop();
	}

	@Override
	public String toString() {
		var path = new StringBuilder();
		steps.descendingIterator().forEachRemaining(step -> {
			if (step.index > 0) {
				path.append('/').append(step.name).append('[').append(step.index).append(']');
			}
		});
		return path.toString();
	}
}
