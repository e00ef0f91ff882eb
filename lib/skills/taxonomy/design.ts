import { readSkills } from "@/lib/skills/skill";

export const designSkills = readSkills(
  "design",
  `
graphic-design | Graphic design | 平面设计 | graphic designer, graphics design, visual design, 视觉设计, graphic, graphic artist, digital artist, banner | illustration brand-identity layout-design
logo-design | Logo design | 标志设计 | logo, logo designer, logotype, logo 设计, 商标设计 | brand-identity illustration
brand-identity | Brand identity | 品牌视觉 | visual identity, brand design, branding, brand guidelines, brand book, 品牌设计, VI 设计 | logo-design brand-strategy
ui-design | UI design | 界面设计 | user interface design, ui designer, interface design, app design, mobile app design, UI 设计 | ux-design figma design-systems
ux-design | UX design | 用户体验设计 | user experience, ux designer, user experience design, ui/ux, ux/ui, ui ux, interaction design, 交互设计, 体验设计 | ui-design ux-research prototyping
web-design | Web design | 网页设计 | website design, web designer, website redesign, landing page design, 网站设计 | ui-design webflow landing-pages
product-design | Product design | 产品设计 | product designer, digital product design | ux-design ui-design
design-systems | Design systems | 设计系统 | design system, component library, design tokens, style guide, 组件库, 设计规范 | ui-design figma
prototyping | Prototyping | 原型设计 | wireframing, wireframe, clickable prototype, mockup, 线框图, 产品原型 | ux-design figma
figma | Figma | Figma | figma design | ui-design sketch-app
sketch-app | Sketch | Sketch | ?Sketch, sketch app | figma
photoshop | Photoshop | Photoshop | adobe photoshop, =PS 修图 | photo-editing illustrator-app
illustrator-app | Adobe Illustrator | Adobe Illustrator | vector art, vector design, vectorization, 矢量图 | photoshop illustration
indesign | InDesign | InDesign | adobe indesign | layout-design
canva | Canva | Canva | canva template, 可画 | graphic-design
illustration | Illustration | 插画 | illustrator, illustrations, digital illustration, book illustration, children's book illustration, 插图, 绘本插画 | character-design graphic-design
character-design | Character design | 角色设计 | concept art, character art, character designer, 人物设计, 原画 | illustration 3d-modelling
icon-design | Icon design | 图标设计 | icon set, app icon, 图标 | ui-design illustration
packaging-design | Packaging design | 包装设计 | package design, label design, box design, 标签设计 | graphic-design print-design
print-design | Print design | 印刷品设计 | brochure, flyer, poster design, business card design, leaflet, 宣传册, 海报设计, 名片设计, 传单 | layout-design graphic-design
layout-design | Layout and typesetting | 排版 | typesetting, book layout, book formatting, page layout, typography, 版式设计, 字体排印 | indesign print-design
book-covers | Book covers | 书籍封面 | book cover, cover design, ebook cover, 封面设计 | illustration layout-design
presentation-design | Presentation design | 演示文稿设计 | powerpoint design, slide deck, slide design, powerpoint presentation, google slides, keynote presentation, PPT 设计, PPT 制作, 幻灯片 | pitch-decks powerpoint
pitch-decks | Pitch decks | 融资演示 | pitch deck, investor deck, investor presentation, 路演 PPT, 融资 PPT | presentation-design business-plans
infographics | Infographics | 信息图 | infographic, infographic design, 信息图表 | data-visualization graphic-design
photo-editing | Photo editing | 图片处理 | photo retouching, image editing, retouching, background removal, clipping path, 修图, 抠图, 图像处理, photo editor, edit photos, photoshop edit, remove background, image retouching | photoshop
social-graphics | Social media graphics | 社交媒体配图 | social media design, instagram post design, banner ad, banner design, ad creative, thumbnail design, 社媒配图, 横幅设计, 缩略图设计, thumbnail, thumbnails, thumbnail designer, youtube thumbnail, social media graphics designer | graphic-design canva
3d-modelling | 3D modelling | 三维建模 | 3d modeling, 3d model, 3d design, 3d artist, 3D 建模 | blender rendering cad
blender | Blender | Blender | =Blender 3D | 3d-modelling 3d-animation
rendering | 3D rendering | 三维渲染 | 3d render, product rendering, architectural visualization, 效果图, 渲染图 | 3d-modelling interior-design
cad | CAD drafting | CAD 制图 | autocad, cad drawing, solidworks, fusion 360, revit, technical drawing, CAD 图纸, 工程制图, sketchup, architectural drawing, architectural drawings, house plan, shop drawing, shop drawings, structural engineer, mechanical design, cad designer | 3d-modelling
interior-design | Interior design | 室内设计 | floor plan, space planning, interior designer, 软装设计, 平面布置图 | rendering cad
fashion-design | Fashion design | 服装设计 | tech pack, apparel design, t-shirt design, 服饰设计, T 恤设计 | illustration
game-art | Game art | 游戏美术 | game asset, sprite, pixel art, 2d game art, 像素画, 游戏原画 | character-design game-development
art-direction | Art direction | 艺术指导 | creative direction, art director, creative director, 创意指导, 美术指导 | brand-identity brand-strategy
usability-testing | Usability testing | 可用性测试 | usability test, user testing, usability study, 用户测试 | ux-research
accessibility-design | Accessible design | 无障碍设计 | wcag, accessibility audit, a11y, web accessibility, 无障碍审计 | ux-design html-css
`,
);
