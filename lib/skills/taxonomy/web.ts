import { readSkills } from "@/lib/skills/skill";

export const webSkills = readSkills(
  "web",
  `
web-development | Web development | 网站开发 | web developer, website development, web app, web application, website builder, web programming, 网站建设, 建站, Web 开发 | full-stack html-css
full-stack | Full-stack development | 全栈开发 | full stack, fullstack, full stack developer, full-stack developer, mern, mean stack, 全栈 | front-end back-end
front-end | Front-end development | 前端开发 | front end, frontend, frontend developer, front-end developer, 前端 | react html-css javascript
back-end | Back-end development | 后端开发 | back end, backend, backend developer, back-end developer, server side, 后端, software developer, software engineer, software development | nodejs api-development
html-css | HTML and CSS | HTML 与 CSS | html, html5, css, css3, sass, scss, bootstrap, psd to html, figma to html, 切图 | front-end tailwind
javascript | JavaScript | JavaScript | java script, ?JS, es6, vanilla js, jquery | typescript react
typescript | TypeScript | TypeScript | type script, ?TS | javascript nodejs
react | React | React | =React, reactjs, react.js, react js, redux, =REACT | nextjs typescript
nextjs | Next.js | Next.js | nextjs, next js | react typescript
vue | Vue | Vue | =Vue, vuejs, vue.js, nuxt, nuxt.js, nuxtjs | javascript front-end
angular | Angular | Angular | =Angular, angularjs, angular.js | typescript front-end
svelte | Svelte | Svelte | sveltekit | javascript front-end
tailwind | Tailwind CSS | Tailwind CSS | tailwind, tailwindcss | html-css
nodejs | Node.js | Node.js | nodejs, node js, ?Node, express.js, expressjs, nestjs, ?Express | javascript api-development
php | PHP | PHP | php developer, symfony, codeigniter | laravel wordpress
laravel | Laravel | Laravel |  | php
django | Django | Django | django rest framework | python back-end
fastapi | FastAPI and Flask | FastAPI 与 Flask | fastapi, fast api, ?Flask, flask api, flask app | python api-development
ruby-on-rails | Ruby on Rails | Ruby on Rails | ?Ruby, rails developer, ?Rails, ror developer | back-end
java | Java | Java | =Java, java developer, =JAVA, j2ee | spring back-end
spring | Spring Boot | Spring Boot | springboot, spring framework, ?Spring | java
csharp | C# | C# | c sharp, csharp | dotnet
dotnet | .NET | .NET | dotnet, asp.net, .net core, .net framework, asp.net core, asp.net mvc, blazor | csharp sql-server
cpp | C++ | C++ | cpp, c plus plus, ?Qt | c embedded
c | C | C 语言 | ?C, c programming, embedded c, c language | cpp embedded
go | Go | Go 语言 | ?Go, golang, go lang | back-end microservices
rust | Rust | Rust | ?Rust, rust programming, rustlang | back-end
scala | Scala | Scala | =Scala | java spark
perl | Perl | Perl | =Perl | shell
shell | Shell scripting | Shell 脚本 | bash, bash script, shell script, powershell, linux scripting | linux
api-development | API development | 接口开发 | rest api, restful api, restful, api, api developer, graphql, API 开发 | back-end api-integration openapi
api-integration | API integration | 接口对接 | integrate api, third-party integration, third party integration, webhook, system integration, API 对接, 系统对接 | api-development automation
openapi | OpenAPI | OpenAPI | swagger | api-development api-documentation
microservices | Microservices | 微服务 | microservice, event-driven architecture, distributed system, 微服务架构, 分布式系统 | software-architecture kubernetes
software-architecture | Software architecture | 软件架构 | solution architecture, solutions architect, system design, system architecture, software architect, technical architecture, 系统架构, 架构设计, 架构师 | microservices code-review
code-review | Code review | 代码审查 | code audit, review code, codebase audit, technical due diligence, 代码评审, 代码审计 | software-architecture refactoring
refactoring | Refactoring | 代码重构 | refactor, legacy code, technical debt, 重构, 技术债 | code-review
wordpress | WordPress | WordPress | word press, wp plugin, elementor, divi, wordpress theme, wordpress plugin, =WP | php woocommerce
woocommerce | WooCommerce | WooCommerce | woo commerce | wordpress shopify
shopify | Shopify | Shopify | shopify store, shopify theme, =Liquid | ecommerce-development woocommerce
magento | Magento | Magento | adobe commerce, prestashop, opencart | ecommerce-development php
ecommerce-development | E-commerce development | 电商开发 | ecommerce website, ecommerce store, online store, online shop, e-commerce website, payment gateway, 电商网站, 商城开发, 网店 | shopify woocommerce
webflow | Webflow | Webflow | wix, squarespace, framer, wix website | web-design no-code
no-code | No-code building | 无代码搭建 | no code, nocode, low code, low-code, bubble.io, airtable, softr, retool, powerapps, power apps, glide app, 低代码, 零代码 | automation webflow
cms | Content management systems | 内容管理系统 | =CMS, drupal, joomla, strapi, contentful, headless cms, sanity.io | wordpress web-development
landing-pages | Landing pages | 落地页开发 | landing page, one page website, single page website, 单页网站, 落地页 | html-css web-design
browser-extensions | Browser extensions | 浏览器插件 | chrome extension, browser extension, firefox extension, chrome plugin, 浏览器扩展, Chrome 插件 | javascript
devops | DevOps | DevOps 运维 | dev ops, ci/cd, ci cd, continuous integration, github actions, gitlab ci, jenkins, site reliability, =SRE, 运维, 持续集成 | docker kubernetes aws
docker | Docker | Docker | dockerfile, docker compose, containerization, 容器化 | kubernetes devops
kubernetes | Kubernetes | Kubernetes | k8s, helm chart, openshift | docker devops
terraform | Terraform | Terraform | infrastructure as code, ansible, pulumi, cloudformation | aws devops
aws | AWS | 亚马逊云 | amazon web services, aws lambda, amazon ec2, ec2, amazon s3, dynamodb, aws cloud | devops cloud-architecture
azure | Microsoft Azure | 微软云 | azure, azure devops, azure functions | devops cloud-architecture
google-cloud | Google Cloud | 谷歌云 | =GCP, google cloud platform, firebase, cloud run | devops cloud-architecture
cloud-architecture | Cloud architecture | 云架构 | cloud engineer, cloud engineering, cloud migration, cloud infrastructure, cloud computing, 上云, 云迁移 | aws azure
linux | Linux administration | Linux 运维 | linux, ubuntu, nginx, centos, debian, linux server, system administration, system administrator, sysadmin, vps, 服务器运维, server setup, server configuration, server migration | shell networking
networking | Network administration | 网络运维 | network engineer, network engineering, network administration, cisco, firewall, vpn, mikrotik, active directory, 网络工程 | linux cybersecurity
cybersecurity | Cybersecurity | 网络安全 | cyber security, network security, cloud security, information security, infosec, security audit, vulnerability assessment, soc analyst, malware removal, 信息安全, 安全审计 | penetration-testing
penetration-testing | Penetration testing | 渗透测试 | pentest, pen testing, pentesting, ethical hacking, 漏洞测试 | cybersecurity
software-testing | Software testing | 软件测试 | qa testing, software qa, manual testing, qa engineer, test case, quality assurance testing, QA 测试, 功能测试, 测试用例 | test-automation
test-automation | Test automation | 自动化测试 | automated testing, automation testing, selenium webdriver, cypress, playwright, unit testing, unit test, 单元测试 | selenium software-testing
selenium | Selenium | Selenium | browser automation, puppeteer, headless browser | test-automation web-scraping
blockchain | Blockchain | 区块链 | web3, cryptocurrency, solidity, smart contract, ethereum, solana, defi, nft, crypto trading bot, 智能合约 | back-end
embedded | Embedded systems | 嵌入式开发 | embedded system, firmware, arduino, raspberry pi, esp32, stm32, microcontroller, iot, pcb design, fpga, 单片机, 固件, 物联网 | c cpp
desktop-apps | Desktop applications | 桌面应用 | desktop application, desktop app, windows application, electron app, wpf, winforms, 桌面软件 | csharp cpp
game-development | Game development | 游戏开发 | game developer, unity3d, ?Unity, unity game, unreal engine, ?Unreal, godot, roblox, 小游戏开发 | csharp game-art
web-performance | Web performance | 网站性能优化 | page speed, pagespeed, core web vitals, site speed, performance optimization, website speed, 性能优化, 加载速度 | front-end devops
website-maintenance | Website maintenance | 网站维护 | website update, website support, site maintenance, bug fixing, bug fix, website migration, 网站更新, 修复 bug | web-development wordpress
erp | ERP systems | ERP 系统 | =ERP, odoo, =SAP, netsuite, dynamics 365, microsoft dynamics, erpnext, 企业资源计划 | crm database-design
salesforce-development | Salesforce development | Salesforce 开发 | salesforce apex, salesforce developer, salesforce lightning, =Salesforce | crm
`,
);
