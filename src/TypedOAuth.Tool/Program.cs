using TypedOAuth.Tool.CommandLine;

return await ToolApplication.RunAsync(args, ToolHost.CreateDefault()).ConfigureAwait(false);
