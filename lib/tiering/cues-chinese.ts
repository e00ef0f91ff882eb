import type { CueGroup } from "./cues-english";

/** Chinese has no labels to learn from, so these weights are set by hand, by the rubric, and shown with less confidence. */
export const chineseCues: CueGroup[] = [
  {
    id: "zh-decide",
    prior: 1.4,
    subKind: "direction",
    phrases:
      "决定|取舍|判断|选型|权衡|定夺|拿主意|该不该|要不要做|哪个更|哪种更|哪一种|选哪|怎么做才|如何才能|说不清|不确定|不清楚|没想好|没有头绪|还没定|尚未确定|待定|定下来|定出|结论|看法|选一个|说服|拿不准|该怎么|一起讨论|共同探讨",
  },
  {
    id: "zh-strategy",
    prior: 1.5,
    subKind: "direction",
    phrases:
      "策略|战略|规划|路线图|定位|方向|商业模式|商业计划|品牌形象|品牌调性|调性|顶层设计|增长方案|推广方案|营销方案|策划|统筹",
  },
  {
    id: "zh-advise",
    prior: 1.4,
    subKind: "direction",
    phrases:
      "建议|咨询|顾问|指导我们|指导|把关|出主意|可行性|评估|诊断|调研|洞察|解读|论证|方案设计|提出方案|给出方案|改进意见",
  },
  {
    id: "zh-oversee",
    prior: 1.4,
    subKind: "oversight",
    phrases:
      "审核|审查|审计|复核|监督|负责到底|全权负责|对结果负责|带团队|带领|管理团队|项目经理|技术负责人|负责人|牵头|主导|协调|验收标准由|合规|风险|安全评估|代码评审|签字",
  },
  {
    id: "zh-cause",
    prior: 1.1,
    subKind: "oversight",
    phrases:
      "找出原因|查明原因|原因不明|排查|为什么|摸清|弄清|搞清楚|分析原因|找原因|告诉我们|验证|能不能|查找瓶颈|瓶颈",
  },
  {
    id: "zh-architecture",
    prior: 1.1,
    subKind: "synthesis",
    phrases:
      "架构|系统设计|从零开始|从0到1|从零到一|从无到有|整体方案|产品设计|原型设计|想法|创意|创新|概念|构思|探索|研发|算法|预测模型|训练模型|优化效果|提升转化|提高转化|转化率|增长|用户体验|重新设计",
  },
  {
    id: "zh-people",
    prior: 1.2,
    subKind: "human-centred",
    phrases:
      "谈判|商务洽谈|洽谈|访谈|采访|辅导|陪跑|培训我们|聊一聊|讨论|维护客户关系|客户关系|沟通协调|主持|心理|危机|调解",
  },
  {
    id: "zh-creative",
    prior: 0.9,
    subKind: "direction",
    phrases: "原创|视觉设计|品牌设计|logo设计|设计logo|设计标志|故事|剧本|文案风格|自由发挥|风格不限|气质",
  },
  {
    id: "zh-collect",
    prior: -1.6,
    subKind: "collection",
    phrases:
      "爬取|抓取|爬虫|采集|收集|搜集|汇总|整理成表|名单|清单|列表|下载|联系方式|电话号码|邮箱地址|摘录",
  },
  {
    id: "zh-enter",
    prior: -1.7,
    subKind: "transformation",
    phrases:
      "录入|填写|填入|打字|转录|听写|誊|标注|打标签|分类整理|上传|上架|发布商品|逐条|逐个|复制粘贴|批量",
  },
  {
    id: "zh-convert",
    prior: -1.4,
    subKind: "transformation",
    phrases:
      "转换|转成|转为|翻译|排版|格式|校对|去重|清洗|合并|压缩|裁剪|抠图|修图|去背景|字幕|剪辑|配音|迁移|导入|导出|表格|excel|csv|pdf|word",
  },
  {
    id: "zh-given",
    prior: -1.3,
    subKind: "production",
    phrases:
      "按照|按规范|按新规范|按脚本|按清单|按现成|不超过|抽查|抽听|术语表|原表|逐字|退回|按此|依照|根据设计稿|设计稿|像素级|还原|一模一样|完全一致|相同|照着|参照|参考样例|样例|示例|范例|模板|附件|已提供|会提供|提供素材|素材齐全|已有文档|需求文档|需求明确|说明书|规范|字段|如下|以下要求|固定格式|每条|每张|每篇|每天|每周",
  },
  {
    id: "zh-fix",
    prior: -1.1,
    subKind: "upkeep",
    phrases: "修复|修改|改一下|报错|错误|bug|小改动|微调|更新内容|替换|改成|删除|添加按钮|加一个|补充",
  },
  {
    id: "zh-setup",
    prior: -1.0,
    subKind: "production",
    phrases:
      "安装|配置|部署|搭建|接入|对接|绑定|开通|设置|插件|域名|服务器环境|公众号菜单|简单|基础|常规|一次性|脚本|页面|切图|表单|按钮|接口",
  },
];
