package org.uniondraft.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The text of a paper, made up but of the length, structure and redundancy of real ones: it compresses about three to
 * one. The same size always gives the same text.
 *
 * @param title the title
 * @param items headings and paragraphs in order
 * @param rows the rows of the table at the end, header first
 */
record PaperText(String title, List<Item> items, List<List<String>> rows) {

    /**
     * A heading or a paragraph.
     *
     * @param level the level of a heading, 0 for a paragraph
     * @param text its text; a heading has no number
     */
    record Item(int level, String text) {
    }

    private static final String WORDS = "工会 职工 服务 组织 开展 活动 工作 制度 建设 民主 管理 维护 权益 困难 帮扶 慰问 培训 技能 竞赛 劳动 安全 女职工 "
            + "文体 宣传 经费 审查 会员 代表 大会 提案 落实 督促 检查 推进 创新 基层 单位 部门 领导 干部 学习 思想 教育 典型 先进 表彰 "
            + "健康 体检 疗养 互助 保障 合同 协商 调解 法律 援助 平台 阵地 职工之家 书屋 健身 比赛 歌咏 演讲 读书 志愿 全面 深入 扎实 有效 "
            + "进一步 切实 认真 积极 努力 充分 发挥 作用 提高 水平 加强 完善 健全 机制 形成 合力 取得 成效 我们 全体 各级 按照 要求 结合 "
            + "实际 围绕 中心 大局 目标 任务 重点 计划 方案 措施 责任 人员 时间 地点 内容 方式";
    private static final String[] WORD = WORDS.split(" +");
    private static final int PARAGRAPH_LENGTH = 156;
    private static final int WORDS_PER_CLAUSE = 6;

    /** Makes a paper with so many headings and paragraphs. */
    static PaperText of(int paragraphs) {
        Random random = new Random(paragraphs);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < paragraphs; i++) {
            switch (i % 20) {
                case 0 -> items.add(new Item(1, words(random, 4)));
                case 1, 8, 15 -> items.add(new Item(2, words(random, 5)));
                case 4, 11 -> items.add(new Item(3, words(random, 5)));
                default -> items.add(new Item(0, paragraph(random)));
            }
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("序号", "工作内容", "责任部门", "时间"));
        for (int i = 1; i <= paragraphs * 3 / 10; i++) {
            rows.add(List.of(Integer.toString(i), words(random, 8), words(random, 2), (i % 12 + 1) + "月"));
        }
        return new PaperText("甲市总工会工作要点", items, rows);
    }

    private static String words(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(WORD[random.nextInt(WORD.length)]);
        }
        return text.toString();
    }

    private static String paragraph(Random random) {
        StringBuilder text = new StringBuilder();
        while (text.length() < PARAGRAPH_LENGTH - 2 * WORDS_PER_CLAUSE) {
            text.append(words(random, WORDS_PER_CLAUSE)).append(random.nextInt(10) == 0 ? random.nextInt(100) + "名，" : "，");
        }
        return text.append(words(random, 3)).append("。").toString();
    }
}
