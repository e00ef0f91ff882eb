import { readSkills } from "@/lib/skills/skill";

export const aiSkills = readSkills(
  "ai",
  `
machine-learning | Machine learning | 机器学习 | ml model, ml engineer, =ML, scikit-learn, sklearn, xgboost, classification model, 机器学习模型 | python deep-learning data-science
deep-learning | Deep learning | 深度学习 | neural network, neural networks, cnn, lstm, 神经网络 | pytorch tensorflow
data-science | Data science | 数据科学 | data scientist, 数据科学家 | machine-learning statistics
artificial-intelligence | Artificial intelligence | 人工智能 | =AI, ai engineer, ai developer, ai development, ai model, ai solution, AI 开发 | machine-learning llm-integration
llm-integration | LLM integration | 大模型接入 | large language model, =LLM, =LLMs, gpt-4, gpt4, gpt, openai api, openai, chatgpt api, chatgpt, anthropic, claude api, gemini api, ai integration, 大语言模型, 大模型, 接入 GPT | prompt-engineering ai-agents rag
prompt-engineering | Prompt engineering | 提示词工程 | prompt engineer, prompt writing, prompt design, llm prompt, 提示词, 提示工程 | llm-integration
ai-agents | AI agents | AI 智能体 | ai agent, agentic, langchain, langgraph, crewai, autogen, multi-agent, autonomous agent, 智能体 | llm-integration automation
rag | Retrieval-augmented generation | 检索增强生成 | =RAG, retrieval augmented generation, vector database, pinecone, embeddings, semantic search, pgvector, 向量数据库, 知识库问答 | llm-integration ai-agents
chatbots | Chatbots | 聊天机器人 | chatbot, chat bot, bot development, discord bots, ai bot, ai chatbot, dialogflow, rasa, voiceflow, whatsapp bot, telegram bot, discord bot, 客服机器人 | llm-integration automation
voice-ai | Voice AI | 语音智能 | speech recognition, speech to text, text to speech, voice assistant, voice agent, whisper api, voice cloning, 语音识别, 语音合成 | ai-agents
nlp | Natural language processing | 自然语言处理 | =NLP, text classification, sentiment analysis, named entity recognition, text mining, spacy, 文本分类, 情感分析 | machine-learning llm-integration
computer-vision | Computer vision | 计算机视觉 | object detection, image recognition, opencv, image classification, yolo, face recognition, image segmentation, image processing, 图像识别, 目标检测, 人脸识别 | deep-learning
generative-images | Generative images | AI 图像生成 | stable diffusion, midjourney, image generation, comfyui, dall-e, ai art, ai image, AI 绘画, 文生图 | prompt-engineering illustration
ai-video | AI video | AI 视频生成 | ai video generation, runway ml, heygen, synthesia, ai avatar, 数字人, AI 视频 | video-editing generative-images
fine-tuning | Model fine-tuning | 模型微调 | fine tuning, fine-tune, lora, model training, train a model, ai model training, hugging face, huggingface, 微调, 模型训练 | llm-integration deep-learning
model-evaluation | Model evaluation | 模型评测 | llm evaluation, ai evaluation, evaluate model outputs, red teaming, model testing, rlhf, rate ai responses, ai output review, 评测集, 红队测试, AI 输出审核 | llm-integration quality-assurance
ai-strategy | AI strategy | AI 战略咨询 | ai consulting, ai consultant, ai roadmap, ai adoption, ai implementation, ai governance, AI 咨询, AI 落地 | process-design llm-integration
mlops | MLOps | 机器学习运维 | ml ops, model deployment, mlflow, sagemaker, vertex ai, model serving, 模型部署 | devops machine-learning
pytorch | PyTorch | PyTorch | torch | deep-learning
tensorflow | TensorFlow | TensorFlow | keras | deep-learning
recommender-systems | Recommender systems | 推荐系统 | recommendation engine, recommendation system, recommender, 推荐算法, 推荐引擎 | machine-learning
reinforcement-learning | Reinforcement learning | 强化学习 | deep reinforcement learning | machine-learning
algorithms | Algorithms | 算法 | algorithm, algorithm development, optimization algorithm, operations research, linear programming, trading bot, trading automation, trading algorithm, 算法开发, 运筹优化 | python machine-learning
`,
);
