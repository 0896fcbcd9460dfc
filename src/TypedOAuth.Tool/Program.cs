using TypedOAuth.Tool.CommandLine;

return await ToolApplication.RunAsync(args).ConfigureAwait(false);
